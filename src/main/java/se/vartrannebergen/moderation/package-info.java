/**
 * Keeps the conversation safe and kind, and explains itself: reports, decisions, appeals, pauses, the log of all of it. It knows
 * no room's content: a room whose content can be reported implements {@link
 * se.vartrannebergen.moderation.ModeratedContent}.
 */
@ApplicationModule(allowedDependencies = {"shared", "labs", "people", "texts", "look", "prerender"})
@NullMarked
package se.vartrannebergen.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
