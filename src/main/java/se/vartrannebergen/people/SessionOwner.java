package se.vartrannebergen.people;

import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Whom a session belongs to, for who asks outside any request. */
public class SessionOwner {
    /** Where Spring Security keeps what it asked Keycloak until the answer comes. */
    private static final String ASKED =
            HttpSessionOAuth2AuthorizationRequestRepository.class.getName() + ".AUTHORIZATION_REQUEST";

    private SessionOwner() {}

    /**
     * Whether the session must last its own time, pages or not: somebody is signed in, or was sent to Keycloak and may be
     * filling in its form. See docs/decisions/2026-11-23-sign-in-on-shared-phones.md.
     *
     * @throws IllegalStateException where the session has ended
     */
    public static boolean isExpectedBack(HttpSession session) {
        return session.getAttribute(ASKED) != null
                || session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof SignedInPerson;
    }
}
