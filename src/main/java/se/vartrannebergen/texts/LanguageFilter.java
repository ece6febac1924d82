package se.vartrannebergen.texts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Remembers the language that an address asks for, whatever page it leads to. */
@Component
class LanguageFilter extends OncePerRequestFilter {
    private final LanguageChoice choice;

    LanguageFilter(LanguageChoice choice) {
        this.choice = choice;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getQueryString() != null && request.getQueryString().contains(LanguageChoice.PARAMETER + "=")) {
            choice.asked(request).ifPresent(language -> choice.remember(language, request, response));
        }
        chain.doFilter(request, response);
    }
}
