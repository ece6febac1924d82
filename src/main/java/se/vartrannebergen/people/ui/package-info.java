/** The pages of accounts. The fields of a profile are public: more than one page asks for them. */
@NamedInterface("ui")
@NullMarked
package se.vartrannebergen.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
