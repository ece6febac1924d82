/** The inbox, and the badge and the link to it that the house shows. */
@NamedInterface("ui")
@NullMarked
package se.vartrannebergen.notifications.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
