package se.vartrannebergen.people;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signs out of Keycloak too (OpenID Connect RP-Initiated Logout 1.0). Where our session had ended before, Keycloak's may
 * not have: it is asked to end it all the same, and asks the person, because we can no longer say who it was. Otherwise the
 * next one to hold a shared phone would be signed in by a tap.
 */
@Component
class AfterSignOut implements LogoutSuccessHandler {
    private final OidcClientInitiatedLogoutSuccessHandler known;
    private final IdentityProperties identity;

    AfterSignOut(ClientRegistrationRepository registrations, IdentityProperties identity) {
        this.known = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        this.known.setPostLogoutRedirectUri("{baseUrl}/");
        this.identity = identity;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException, ServletException {
        if (authentication != null) {
            known.onLogoutSuccess(request, response, authentication);
            return;
        }
        var home =
                ServletUriComponentsBuilder.fromContextPath(request).path("/").toUriString();
        response.sendRedirect(UriComponentsBuilder.fromUriString(identity.external("logout"))
                .queryParam("client_id", identity.clientId())
                .queryParam("post_logout_redirect_uri", home)
                .encode()
                .toUriString());
    }
}
