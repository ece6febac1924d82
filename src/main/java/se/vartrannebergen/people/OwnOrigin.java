package se.vartrannebergen.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells forms that our own pages sent from those of other sites, without a session and without a script. */
public class OwnOrigin {
    private OwnOrigin() {}

    /**
     * Whether a page of this very host sent the request: header {@code Origin} (RFC 6454) says so, or, where a browser
     * leaves that out, {@code Sec-Fetch-Site} (W3C Fetch Metadata). Another lab is another host.
     */
    public static boolean sent(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null ? "same-origin".equals(request.getHeader("Sec-Fetch-Site")) : origin.equals(of(request));
    }

    private static String of(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .replacePath(null)
                .build()
                .toUriString();
    }
}
