/** The pages of meetings. */
@NamedInterface("ui")
@NullMarked
package se.vartrannebergen.meetings.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
