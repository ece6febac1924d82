/**
 * What people say to each other below content of any kind: comments, one level of replies, thanks. It knows no room's content: a
 * room whose content can be talked about implements {@link se.vartrannebergen.discussions.Discussed}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "labs",
            "people",
            "texts",
            "look",
            "moderation",
            "moderation :: ui",
            "prerender"
        })
@NullMarked
package se.vartrannebergen.discussions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
