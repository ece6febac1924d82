/** The page that says how it goes. */
@NullMarked
package se.vartrannebergen.progress.ui;

import org.jspecify.annotations.NullMarked;
