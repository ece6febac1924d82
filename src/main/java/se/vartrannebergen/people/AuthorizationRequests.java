package se.vartrannebergen.people;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import se.vartrannebergen.texts.LanguageChoice;

/**
 * Sends people to Keycloak with PKCE (RFC 7636), in the language they read, and straight to the form for a new account
 * where they asked for one.
 */
@Component
class AuthorizationRequests implements OAuth2AuthorizationRequestResolver {
    /** Parameter of our address that asks for a new account. */
    static final String NEW_ACCOUNT = "new";

    private final DefaultOAuth2AuthorizationRequestResolver standard;
    private final LanguageChoice language;

    AuthorizationRequests(ClientRegistrationRepository registrations, LanguageChoice language) {
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
        this.standard.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.language = language;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return adapted(standard.resolve(request), request);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return adapted(standard.resolve(request, registrationId), request);
    }

    private @Nullable OAuth2AuthorizationRequest adapted(
            @Nullable OAuth2AuthorizationRequest plain, HttpServletRequest request) {
        if (plain == null) {
            return null;
        }
        return OAuth2AuthorizationRequest.from(plain)
                .additionalParameters(parameters -> {
                    parameters.put("ui_locales", language.of(request).code());
                    if (request.getParameter(NEW_ACCOUNT) != null) {
                        // Initiating User Registration via OpenID Connect 1.0
                        parameters.put("prompt", "create");
                    }
                })
                .build();
    }
}
