/**
 * Stories of people who use the platform, told in a real browser against the started application and the real Keycloak.
 * Each page they pass is checked for accessibility.
 */
@NullMarked
package se.vartrannebergen.journeys;

import org.jspecify.annotations.NullMarked;
