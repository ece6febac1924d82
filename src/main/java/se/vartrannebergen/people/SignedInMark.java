package se.vartrannebergen.people;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
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

    /** Until the browser is closed. */
    private static final Duration SESSION = Duration.ofSeconds(-1);

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes at
                && at.getResponse() != null) {
            set("1", SESSION, at.getRequest(), at.getResponse());
        }
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        set("", Duration.ZERO, request, response);
    }

    private static void set(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var mark = ResponseCookie.from(COOKIE, value)
                .path("/")
                .maxAge(age)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, mark.toString());
    }
}
