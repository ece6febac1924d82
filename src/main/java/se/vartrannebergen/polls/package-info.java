/**
 * Deciding together in a group: quick polls, dates that suit, consent.
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
package se.vartrannebergen.polls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
