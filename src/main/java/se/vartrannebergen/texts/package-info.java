/**
 * What the pages say: the texts in {@code i18n/}, in the language each reader chose. What people write is not kept here.
 */
@ApplicationModule(allowedDependencies = {"shared", "labs"})
@NullMarked
package se.vartrannebergen.texts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
