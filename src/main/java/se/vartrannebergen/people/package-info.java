/**
 * Accounts: who is signed in, what they call themselves, which language they read, whether they are known to live here.
 * Keycloak knows passwords and staff roles; everything about the community is kept here.
 */
@ApplicationModule(allowedDependencies = {"shared", "labs", "texts", "look"})
@NullMarked
package se.vartrannebergen.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
