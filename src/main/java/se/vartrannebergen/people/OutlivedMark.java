package se.vartrannebergen.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Takes {@link SignedInMark} back where the session it speaks of is over, by time or by signing out elsewhere. Who carries
 * none is sent none.
 */
class OutlivedMark extends OncePerRequestFilter {
    private final Predicate<HttpServletRequest> isPage;

    /** @param isPage not for files that anything on the way may keep */
    OutlivedMark(Predicate<HttpServletRequest> isPage) {
        this.isPage = isPage;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (WebUtils.getCookie(request, SignedInMark.COOKIE) != null
                && SecurityContextHolder.getContext().getAuthentication() == null
                && isPage.test(request)) {
            SignedInMark.clear(request, response);
        }
        chain.doFilter(request, response);
    }
}
