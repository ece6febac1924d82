/**
 * Who does what in a group, and until when.
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
            "prerender",
            "moderation",
            "moderation :: ui",
            "discussions",
            "discussions :: ui",
            "groups",
            "groups :: ui"
        })
@NullMarked
package se.vartrannebergen.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
