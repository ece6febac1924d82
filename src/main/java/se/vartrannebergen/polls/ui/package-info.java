/** Polls of a group. */
@NamedInterface("ui")
@NullMarked
package se.vartrannebergen.polls.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
