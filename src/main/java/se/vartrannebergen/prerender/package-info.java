/**
 * Public pages as plain HTML: for visitors a Flow view is built on the server, written out, kept until something it shows
 * changes, and served without scripts, session or cookie. Flow wakes in the browser when somebody takes part.
 *
 * <p>A view is served this way once it says {@link se.vartrannebergen.prerender.PublicPage}; what it says of itself to search
 * engines and in previews is its {@link se.vartrannebergen.prerender.PageHead}. Rooms whose content is shown tell {@link
 * se.vartrannebergen.prerender.PublicPages} what changed. See docs/decisions/2026-11-24-public-pages-are-rendered-on-the-server.md.
 */
@ApplicationModule(allowedDependencies = {"shared", "labs", "texts", "look"})
@NullMarked
package se.vartrannebergen.prerender;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
