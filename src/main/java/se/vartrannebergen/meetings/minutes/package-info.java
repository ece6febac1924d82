/** What was agreed at a meeting, and who said that they will do what. */
@NamedInterface("minutes")
@NullMarked
package se.vartrannebergen.meetings.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
