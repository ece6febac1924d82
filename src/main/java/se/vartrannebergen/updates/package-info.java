/**
 * News that groups, and later partners, publish. It knows no publisher: who may publish in whose name says a room that implements
 * {@link se.vartrannebergen.updates.Publisher}.
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
            "ideas",
            "ideas :: ui"
        })
@NullMarked
package se.vartrannebergen.updates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
