/**
 * Files and photos that a group keeps.
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
            "groups",
            "groups :: ui"
        })
@NullMarked
package se.vartrannebergen.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
