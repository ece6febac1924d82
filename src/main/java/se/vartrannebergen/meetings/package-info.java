/**
 * Meetings of a group or of the whole area: when and where, who comes, what is to be spoken of and what was agreed.
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
            "groups :: ui",
            "tasks",
            "tasks :: ui",
            "polls",
            "polls :: ui"
        })
@NullMarked
package se.vartrannebergen.meetings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
