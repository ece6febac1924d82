/**
 * The organisations that answer ideas, promise and publish: the housing company, the city, associations.
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
            "moderation :: ui"
        })
@NullMarked
package se.vartrannebergen.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
