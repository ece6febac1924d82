/** Projects and promises on pages: those of their own, on ideas and groups, on the desk of organisations. */
@NamedInterface("ui")
@NullMarked
package se.vartrannebergen.projects.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
