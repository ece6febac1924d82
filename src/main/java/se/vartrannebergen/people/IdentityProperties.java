package se.vartrannebergen.people;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where Keycloak is.
 *
 * @param issuer the realm's address as browsers see it and as its tokens name it
 * @param internalAddress the realm's address as this server reaches it, where that is another one
 * @param clientId our client in the realm
 * @param clientSecret its secret
 */
@ConfigurationProperties("vr.identity")
record IdentityProperties(String issuer, @Nullable String internalAddress, String clientId, String clientSecret) {

    /** An address of the realm's OpenID Connect protocol that this server calls itself. */
    String internal(String endpoint) {
        return internalRealm() + "/protocol/openid-connect/" + endpoint;
    }

    /** The realm's address as this server reaches it. */
    String internalRealm() {
        return internalAddress == null || internalAddress.isBlank() ? issuer : internalAddress;
    }

    /** An address of the realm's OpenID Connect protocol that browsers are sent to. */
    String external(String endpoint) {
        return issuer + "/protocol/openid-connect/" + endpoint;
    }

    /** Keycloak's origin (RFC 6454) as browsers see it: {@code https://signin.example.org}. */
    String origin() {
        return UriComponentsBuilder.fromUriString(issuer)
                .replacePath(null)
                .build()
                .toUriString();
    }
}
