/** The tasks of a group, and one's own. */
@NamedInterface("ui")
@NullMarked
package se.vartrannebergen.tasks.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
