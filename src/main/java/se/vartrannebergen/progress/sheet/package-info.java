/** The sheet for the notice board in the stairwell: one page of A4, in each language of the area. */
@NullMarked
package se.vartrannebergen.progress.sheet;

import org.jspecify.annotations.NullMarked;
