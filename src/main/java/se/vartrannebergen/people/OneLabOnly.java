package se.vartrannebergen.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import se.vartrannebergen.labs.Labs;

/**
 * Who is signed in to one lab is a visitor in every other one, also when a session is carried there by hand: staff of one
 * lab have no rights in another.
 */
class OneLabOnly extends OncePerRequestFilter {
    private final Labs labs;

    OneLabOnly(Labs labs) {
        this.labs = labs;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof SignedInPerson known
                && !known.lab().equals(labs.byHost(request.getServerName()).id())) {
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
        }
        chain.doFilter(request, response);
    }
}
