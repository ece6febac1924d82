/** What moderation shows: the desk, reports, statements of reasons; and the pieces of it that other rooms put on their pages. */
@NamedInterface("ui")
@NullMarked
package se.vartrannebergen.moderation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
