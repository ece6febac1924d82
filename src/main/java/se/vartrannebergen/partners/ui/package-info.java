/** The pages of organisations: for everybody, and for the admins who keep them. */
@NamedInterface("ui")
@NullMarked
package se.vartrannebergen.partners.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
