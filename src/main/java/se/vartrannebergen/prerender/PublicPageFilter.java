package se.vartrannebergen.prerender;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.look.PlainPage;
import se.vartrannebergen.look.PlainPages;
import se.vartrannebergen.texts.LanguageChoice;

/** Answers visitors who ask for a public page, before Vaadin sees them. Stands behind security, which knows who asks. */
@Component
class PublicPageFilter extends OncePerRequestFilter {
    /** Pages built at a time: a flood of addresses must leave the database to those who take part. */
    private static final int AT_ONCE = 4;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int RETRY_SECONDS = 5;

    private final Labs labs;
    private final LanguageChoice languages;
    private final PageRenderer renderer;
    private final PageCache cache;
    private final PlainPages plain;
    private final List<CountedPages> counting;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Semaphore ofVariants = new Semaphore(AT_ONCE / 2, true);

    PublicPageFilter(
            Labs labs,
            LanguageChoice languages,
            PageRenderer renderer,
            PageCache cache,
            PlainPages plain,
            List<CountedPages> counting) {
        this.labs = labs;
        this.languages = languages;
        this.renderer = renderer;
        this.cache = cache;
        this.plain = plain;
        this.counting = counting;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wanted = renderer.routes()
                .filter(routes -> isVisitorReading(request))
                .flatMap(routes -> routes.at(PageAddress.path(request)));
        var address = wanted.map(page -> PageAddress.of(request, page));
        // Where no lab was ever known, because the database is away since the start, there is nothing to build.
        var lab = address.flatMap(known -> labs.ifKnown(request.getServerName()));
        if (address.isEmpty() || lab.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var key = new PageKey(lab.get(), languages.of(request), address.get());
        if (wanted.filter(PublicPage::kept).isPresent()) {
            // Kept by the browser, and asked for each time.
            var page = page(key, request, response);
            count(request, key, page);
            answer(request, response, page, "no-cache");
        } else {
            answer(
                    request,
                    response,
                    new CachedPage(key, build(key, request, response), System.nanoTime()),
                    "no-store");
        }
    }

    private void count(HttpServletRequest request, PageKey key, CachedPage page) {
        if (request.getMethod().equals("GET")) {
            page.counted()
                    .ifPresent(what ->
                            counting.forEach(room -> room.opened(key.lab().id(), what)));
        }
    }

    private CachedPage page(PageKey key, HttpServletRequest request, HttpServletResponse response) {
        try {
            return cache.get(key, () -> build(key, request, response));
        } catch (PageTakesLong tooLong) {
            return new CachedPage(key, busy(key), System.nanoTime());
        }
    }

    /** Vaadin's own requests carry a parameter that says so. */
    private static boolean isVisitorReading(HttpServletRequest request) {
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads || request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) != null) {
            return false;
        }
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken;
    }

    /**
     * Searches, filters and addresses of ideas are without number: the pages that everybody reads, and those that were read
     * before, have places to themselves.
     */
    private RenderedPage build(PageKey key, HttpServletRequest request, HttpServletResponse response) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        Supplier<RenderedPage> inPlace =
                () -> inTurn(places, until, key, () -> renderer.render(key, request, response));
        return isReadByMany(key) ? inPlace.get() : inTurn(ofVariants, until, key, inPlace);
    }

    private boolean isReadByMany(PageKey key) {
        var fixed = key.address().query().isEmpty()
                && renderer.routes()
                        .filter(routes -> routes.isFixed(key.address().path()))
                        .isPresent();
        return fixed || cache.isKnown(key);
    }

    private RenderedPage inTurn(Semaphore turns, long until, PageKey key, Supplier<RenderedPage> what) {
        try {
            if (!turns.tryAcquire(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return busy(key);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting to build a page", e);
        }
        try {
            return what.get();
        } finally {
            turns.release();
        }
    }

    private RenderedPage busy(PageKey key) {
        return RenderedPage.busy(plain.html(PlainPage.of("look.busy"), key.language()));
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, CachedPage page, String caching)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
        response.setHeader(HttpHeaders.PRAGMA, null);
        response.setHeader(HttpHeaders.EXPIRES, null);
        response.setHeader(
                HttpHeaders.VARY,
                String.join(", ", HttpHeaders.ACCEPT_ENCODING, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE));
        if (page.status() == HttpServletResponse.SC_MOVED_PERMANENTLY) {
            var query = request.getQueryString();
            response.setStatus(page.status());
            response.setHeader(
                    HttpHeaders.LOCATION,
                    request.getContextPath() + page.address().split("\\?", 2)[0] + (query == null ? "" : "?" + query));
            return;
        }
        if (page.status() == HttpServletResponse.SC_MOVED_TEMPORARILY) {
            response.setStatus(page.status());
            response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + inLanguage(request, page.address()));
            return;
        }
        response.setHeader(HttpHeaders.ETAG, page.tag());
        if (page.status() == HttpServletResponse.SC_OK && matches(request.getHeader(HttpHeaders.IF_NONE_MATCH), page)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (page.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setIntHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        var encoding = PageEncoding.best(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var bytes = page.bytes(encoding);
        response.setStatus(page.status());
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        if (encoding != PageEncoding.IDENTITY) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, encoding.token());
        }
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    /** What the address asked for besides, in words that can do no harm in a header. */
    private static String inLanguage(HttpServletRequest request, String address) {
        var language = request.getParameter(LanguageChoice.PARAMETER);
        return language == null || !language.matches("\\w{2,3}")
                ? address
                : address + (address.contains("?") ? "&" : "?") + LanguageChoice.PARAMETER + "=" + language;
    }

    /** Weak comparison (RFC 9110 section 13.1.2). */
    private static boolean matches(@Nullable String known, CachedPage page) {
        return known != null
                && (known.strip().equals("*") || known.contains(page.tag().substring(2)));
    }
}
