package se.vartrannebergen.people;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;

/**
 * Keycloak, as one OpenID Connect provider. Its addresses are spelled out instead of asked for at start-up: readers are
 * served while it is away.
 */
@Component
class IdentityProvider {
    /** Name of the registration in Spring Security's addresses. */
    static final String NAME = "keycloak";

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration BELIEVED = Duration.ofSeconds(5);

    private final IdentityProperties properties;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile Instant seenReady = Instant.EPOCH;

    IdentityProvider(IdentityProperties properties) {
        this.properties = properties;
    }

    /** Whether it answers now, or did in the last seconds. Asks for at most two seconds. */
    boolean isReady() {
        if (seenReady.plus(BELIEVED).isAfter(Instant.now())) {
            return true;
        }
        var question = HttpRequest.newBuilder(URI.create(properties.internal("certs")))
                .timeout(PATIENCE)
                .build();
        try {
            if (http.send(question, BodyHandlers.discarding()).statusCode() == 200) {
                seenReady = Instant.now();
                return true;
            }
        } catch (IOException away) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    @Bean
    static ClientRegistrationRepository clientRegistrations(IdentityProperties properties) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(NAME)
                .clientId(properties.clientId())
                .clientSecret(properties.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(OidcScopes.OPENID)
                .issuerUri(properties.issuer())
                .authorizationUri(properties.external("auth"))
                .tokenUri(properties.internal("token"))
                .jwkSetUri(properties.internal("certs"))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                // Spring Security finds the address of sign-out here (OpenID Connect RP-Initiated Logout 1.0).
                .providerConfigurationMetadata(Map.of("end_session_endpoint", properties.external("logout")))
                .build());
    }
}
