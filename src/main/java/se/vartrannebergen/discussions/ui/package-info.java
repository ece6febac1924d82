/** What people say to each other, as it stands on the pages of other rooms. */
@NamedInterface("ui")
@NullMarked
package se.vartrannebergen.discussions.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
