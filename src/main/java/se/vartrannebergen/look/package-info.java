/**
 * What views are made of: people's text, chips, icons, messages, and the plain pages that stand in for views when those
 * cannot be served.
 */
@ApplicationModule(allowedDependencies = {"shared", "labs", "texts"})
@NullMarked
package se.vartrannebergen.look;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
