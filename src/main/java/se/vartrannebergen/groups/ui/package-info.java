/** The pages of groups. What rooms above add to a group is public: its tabs, its frame, the parts of its first page. */
@NamedInterface("ui")
@NullMarked
package se.vartrannebergen.groups.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
