/** What can be seen in a text by looking at it alone. Nothing here decides anything, or knows who wrote it. */
@NullMarked
package se.vartrannebergen.moderation.signs;

import org.jspecify.annotations.NullMarked;
