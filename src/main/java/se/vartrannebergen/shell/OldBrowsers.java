package se.vartrannebergen.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.vartrannebergen.look.PlainPage;
import se.vartrannebergen.look.PlainPages;
import se.vartrannebergen.texts.LanguageChoice;

/** Vaadin sends browsers that are too old for it to an address of its own: there they read, in their language, what helps. */
@Component
class OldBrowsers extends OncePerRequestFilter {
    private final PlainPages pages;
    private final LanguageChoice language;

    OldBrowsers(PlainPages pages, LanguageChoice language) {
        this.pages = pages;
        this.language = language;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"v-r=oldbrowser".equals(request.getQueryString());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(pages.html(PlainPage.of("shell.oldbrowser"), language.of(request)));
    }
}
