/**
 * What concerns each person, told once: written down when other rooms say that something happened. No other room knows this one;
 * e-mail and push will tell from the same records.
 */
@ApplicationModule(
        allowedDependencies = {
            "updates",
            "answers",
            "projects",
            "groups",
            "tasks",
            "documents",
            "polls",
            "meetings",
            "meetings :: minutes",
            "shared",
            "labs",
            "people",
            "texts",
            "look",
            "moderation",
            "discussions",
            "ideas",
            "partners"
        })
@NullMarked
package se.vartrannebergen.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
