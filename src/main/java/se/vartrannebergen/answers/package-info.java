/**
 * What becomes of ideas: who owes an answer until when, and what was answered. It knows what organisations may do from the room of
 * partners, and moves ideas by the steps that their own room allows.
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
            "partners :: ui",
            "ideas",
            "ideas :: ui"
        })
@NullMarked
package se.vartrannebergen.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
