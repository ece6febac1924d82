/** What tests of all rooms share. */
@NullMarked
package se.vartrannebergen.testing;

import org.jspecify.annotations.NullMarked;
