package se.vartrannebergen.prerender;

import java.util.Optional;

/**
 * A page as it was just built.
 *
 * @param status of HTTP: 200, 301 (then it says where to), 404, 410, 500, 503
 * @param html the whole document; empty where the answer leads elsewhere
 * @param head what the page says of itself; empty where it could not be shown
 */
record RenderedPage(int status, String html, Optional<PageHead> head) {
    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    boolean failed() {
        return status >= SERVER_ERROR;
    }

    /** What it takes is away: another try may succeed, every other page has the same trouble. */
    boolean away() {
        return status == UNAVAILABLE;
    }
}
