/**
 * News that organisations publish: who writes and who publishes it, what it can be about, what of it lies on their desk. What news is
 * and where it is read belongs to the room of updates.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "labs",
            "people",
            "people :: ui",
            "texts",
            "look",
            "moderation",
            "moderation :: ui",
            "partners",
            "partners :: ui",
            "updates",
            "updates :: ui",
            "answers",
            "answers :: ui"
        })
@NullMarked
package se.vartrannebergen.partnernews;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
