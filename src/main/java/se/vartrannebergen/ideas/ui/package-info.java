/** The pages of ideas. What other rooms build with is public: a list of cards, the languages people write in. */
@NamedInterface("ui")
@NullMarked
package se.vartrannebergen.ideas.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
