/**
 * Ideas and the votes behind them: from the first typed word of a draft to what became of it. Every step an idea takes is
 * public, with its reason and its date.
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
            "partners",
            "prerender",
            "moderation",
            "moderation :: ui",
            "discussions",
            "discussions :: ui"
        })
@NullMarked
package se.vartrannebergen.ideas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
