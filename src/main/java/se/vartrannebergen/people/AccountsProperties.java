package se.vartrannebergen.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With what this server keeps accounts of people who are invited. Without a client, accounts are made in Keycloak by hand.
 *
 * @param clientId a client of the realm with a service account that may manage its users, and nothing else; may be empty
 * @param clientSecret its secret
 * @param address where this server reaches Keycloak's Admin REST API, {@code http://identity:8080}; empty where it is the realm's own
 *     address
 * @param mailGoesTo where the mail lies that Keycloak sends, in a run on one's own machine; empty where it reaches people
 */
@ConfigurationProperties("vr.accounts")
record AccountsProperties(
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String address,
        @DefaultValue("") String mailGoesTo) {
    boolean areSet() {
        return !clientId.isBlank() && !clientSecret.isBlank();
    }
}
