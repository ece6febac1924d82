/** The pages of news. What rooms of publishers build with is public: the fields of a piece of news, lists of it. */
@NamedInterface("ui")
@NullMarked
package se.vartrannebergen.updates.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
