/**
 * Figures, not tests: what the platform costs and how fast it is, measured from outside on a real application with a real
 * database. Run by {@code ./mvnw verify -Pbench}; docs/performance.md says what each figure means.
 */
@NullMarked
package se.vartrannebergen.bench;

import org.jspecify.annotations.NullMarked;
