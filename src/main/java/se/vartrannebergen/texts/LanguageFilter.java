package se.vartrannebergen.texts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Remembers the language that an address asks for, whatever page it leads to, where that changes something for who asks. It
 * stands among the filters of security: once it is known who asks, and before they are sent to sign in.
 */
@Component
public class LanguageFilter extends OncePerRequestFilter {
    private final LanguageChoice choice;
    private final ApplicationEventPublisher events;

    LanguageFilter(LanguageChoice choice, ApplicationEventPublisher events) {
        this.choice = choice;
        this.events = events;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getQueryString() != null && request.getQueryString().contains(LanguageChoice.PARAMETER + "=")) {
            choice.asked(request).ifPresent(language -> {
                if (choice.isWorthRemembering(language, request)) {
                    choice.remember(language, request, response);
                }
                events.publishEvent(new LanguageChosen(language));
            });
        }
        chain.doFilter(request, response);
    }
}
