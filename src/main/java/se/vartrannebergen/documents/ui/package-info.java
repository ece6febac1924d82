/** The files and photos of a group. */
@NamedInterface("ui")
@NullMarked
package se.vartrannebergen.documents.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
