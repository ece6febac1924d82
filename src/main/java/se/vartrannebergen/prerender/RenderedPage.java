package se.vartrannebergen.prerender;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * A page as it was just built.
 *
 * @param status of HTTP: 200, 301 or 302 (then the head says where to), 404, 410, 500, 503
 * @param html the whole document; empty where the answer leads elsewhere
 * @param head what the page says of itself; empty where it could not be shown
 * @param tried whether it was tried at all: not where too many others are being built
 */
record RenderedPage(int status, String html, Optional<PageHead> head, boolean tried) {
    RenderedPage(int status, String html, Optional<PageHead> head) {
        this(status, html, head, true);
    }

    static RenderedPage busy(String html) {
        return new RenderedPage(HttpServletResponse.SC_SERVICE_UNAVAILABLE, html, Optional.empty(), false);
    }

    /** Whoever asked meant another page: of their words nothing is kept, there are any number of them. */
    boolean leadsElsewhere() {
        return status == HttpServletResponse.SC_MOVED_TEMPORARILY;
    }

    boolean failed() {
        return status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** What it takes is away: another try may succeed, every other page has the same trouble. */
    boolean away() {
        return tried && status == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
}
