/**
 * The house around the rooms: layout, navigation, home page, what to say when a page cannot be shown.
 */
@ApplicationModule(
        allowedDependencies = {
            "updates",
            "groups",
            "tasks",
            "documents",
            "polls",
            "meetings",
            "updates :: ui",
            "groups :: ui",
            "tasks :: ui",
            "documents :: ui",
            "polls :: ui",
            "meetings :: ui",
            "shared",
            "labs",
            "people",
            "people :: ui",
            "texts",
            "look",
            "files",
            "ideas",
            "ideas :: ui",
            "notifications",
            "notifications :: ui",
            "partners",
            "moderation",
            "moderation :: ui",
            "prerender"
        })
@NullMarked
package se.vartrannebergen.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
