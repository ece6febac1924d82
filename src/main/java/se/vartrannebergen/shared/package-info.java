/**
 * The tiny kernel: value types that every room speaks. Nothing here knows a database, a screen or another room.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package se.vartrannebergen.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
