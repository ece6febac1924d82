package se.vartrannebergen.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.vartrannebergen.labs.Labs;

/**
 * Ends sessions that may not go on; the request goes on as a visitor's.
 *
 * <ul>
 *   <li>Who is signed in to one lab is a visitor in every other one, also when a session is carried there by hand: staff of
 *       one lab have no rights in another. Not to see who it belongs to would not be enough, pages look into the session
 *       themselves.
 *   <li>Nobody stays signed in for longer than Keycloak lets them, however busy: phones are shared. See
 *       docs/decisions/2026-11-23-sign-in-on-shared-phones.md.
 * </ul>
 */
class SessionLimits extends OncePerRequestFilter {
    /** From the moment the password was given. The same as {@code ssoSessionMaxLifespan} of the realm. */
    static final Duration LONGEST = Duration.ofHours(8);

    private final Labs labs;
    private final Clock clock;

    SessionLimits(Labs labs, Clock clock) {
        this.labs = labs;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInPerson known
                && (isOver(known) || isOfAnotherLab(known, request))) {
            var session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        }
        chain.doFilter(request, response);
    }

    private boolean isOfAnotherLab(SignedInPerson known, HttpServletRequest request) {
        return !known.lab().equals(labs.byHost(request.getServerName()).id());
    }

    private boolean isOver(SignedInPerson known) {
        return !since(known).plus(LONGEST).isAfter(clock.instant());
    }

    /** Claim {@code auth_time}, which may be missing, else {@code iat}, which may not (OpenID Connect Core 1.0, section 2). */
    private static Instant since(SignedInPerson known) {
        var authenticated = known.getAuthenticatedAt();
        return authenticated == null ? known.getIdToken().getIssuedAt() : authenticated;
    }
}
