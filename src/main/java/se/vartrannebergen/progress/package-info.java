/**
 * How it goes in an area: what is done, under way, promised and waiting for an answer, the year in figures, the sheet for the
 * notice board. It only reads, what others decided and wrote.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "labs",
            "texts",
            "look",
            "prerender",
            "moderation",
            "answers",
            "answers :: ui",
            "projects"
        })
@NullMarked
package se.vartrannebergen.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
