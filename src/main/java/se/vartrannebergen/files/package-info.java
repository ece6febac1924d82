/**
 * Images that people upload with what they write: taken in, made safe, kept on disk, given out to those who may see
 * what they belong to. A room whose content carries images implements {@link se.vartrannebergen.files.ImageCarrier}.
 */
@ApplicationModule(allowedDependencies = {"shared", "labs", "people", "texts", "look"})
@NullMarked
package se.vartrannebergen.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
