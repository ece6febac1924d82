/**
 * Runs the whole platform on one machine: a real MariaDB and a real Keycloak as child processes beside the application. Used by
 * {@code ./mvnw spring-boot:test-run} and by tests.
 */
@NullMarked
package se.vartrannebergen.local;

import org.jspecify.annotations.NullMarked;
