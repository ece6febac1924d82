/** The pages of organisations: for everybody, and for the admins who keep them. */
@NullMarked
package se.vartrannebergen.partners.ui;

import org.jspecify.annotations.NullMarked;
