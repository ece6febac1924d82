package se.vartrannebergen.people;

import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Tells the browser's own back button that somebody signed in since it kept a page for visitors: scripts cannot see the
 * session's cookie. The mark opens nothing and says nothing else; see frontend/scripts/page.js.
 */
@Component
class SignedInMark {
    static final String COOKIE = "signed-in";

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes at
                && at.getResponse() != null) {
            var mark = ResponseCookie.from(COOKIE, "1")
                    .path("/")
                    .secure(at.getRequest().isSecure())
                    .sameSite("Lax")
                    .build();
            at.getResponse().addHeader(HttpHeaders.SET_COOKIE, mark.toString());
        }
    }
}
