/** Where organisations write their news, and what of it lies on their desk. */
@NullMarked
package se.vartrannebergen.partnernews.ui;

import org.jspecify.annotations.NullMarked;
