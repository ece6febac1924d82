/**
 * What is being carried out, step by step and by whom, and what was promised until when. Projects belong to organisations, working
 * groups, or both; they move the ideas that they carry out.
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
            "partners",
            "ideas",
            "ideas :: ui",
            "updates",
            "updates :: ui",
            "answers",
            "answers :: ui",
            "groups",
            "groups :: ui"
        })
@NullMarked
package se.vartrannebergen.projects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
