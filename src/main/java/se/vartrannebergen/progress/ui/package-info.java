/** What is answered, on the pages of ideas and at the desk of those who answer. */
@NullMarked
package se.vartrannebergen.progress.ui;

import org.jspecify.annotations.NullMarked;
