/** What becomes of ideas, on pages: who owes an answer until when, what was answered, the desk of those who answer. */
@NamedInterface("ui")
@NullMarked
package se.vartrannebergen.answers.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
