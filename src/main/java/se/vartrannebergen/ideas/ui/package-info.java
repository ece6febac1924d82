/** The pages of ideas. What other rooms show of an idea is public: a list of cards. */
@NamedInterface("ui")
@NullMarked
package se.vartrannebergen.ideas.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
