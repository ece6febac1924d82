/** What is to be spoken of at a meeting. */
@NullMarked
package se.vartrannebergen.meetings.agenda;

import org.jspecify.annotations.NullMarked;
