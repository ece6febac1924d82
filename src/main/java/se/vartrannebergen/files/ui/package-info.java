/** Photos on pages: shown, and added by whoever writes. Rooms whose content carries images use both. */
@NamedInterface("ui")
@NullMarked
package se.vartrannebergen.files.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
