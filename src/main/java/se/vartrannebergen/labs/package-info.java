/**
 * The areas: each lab has its own host names, languages, places, categories and settings, and every piece of content
 * belongs to exactly one. The host name of a request picks the lab.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package se.vartrannebergen.labs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
