/** The pages of news. */
@NamedInterface("ui")
@NullMarked
package se.vartrannebergen.updates.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
