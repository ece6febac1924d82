/**
 * Working groups: who is in them, who coordinates, who may read what. What they do has rooms of its own, which ask this one.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "labs",
            "people",
            "people :: ui",
            "texts",
            "look",
            "files",
            "files :: ui",
            "prerender",
            "moderation",
            "moderation :: ui",
            "discussions",
            "discussions :: ui",
            "partners",
            "ideas",
            "ideas :: ui",
            "updates",
            "updates :: ui"
        })
@NullMarked
package se.vartrannebergen.groups;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
