package se.vartrannebergen.bench;

import java.util.ArrayList;
import java.util.List;

/** The first visit of a page in a real browser, with nothing in its cache: what it costs, and how soon it is there on a slow phone. */
final class BrowserBench implements Bench {
    private static final int VISITS = 5;
    private static final double KILOBYTES_GOAL = 100;
    private static final double REQUESTS_GOAL = 10;
    private static final double HTML_GOAL = 15;
    private static final double SECONDS_GOAL = 1.2;
    private static final double BLOCKED_GOAL = 50;
    private static final double SHIFT_GOAL = .02;

    private final Stages stages;

    BrowserBench(Stages stages) {
        this.stages = stages;
    }

    @Override
    public String name() {
        return "browser";
    }

    @Override
    public List<Figure> measure() throws Exception {
        if (Browser.program().isEmpty()) {
            return List.of(Figure.unmeasured("first visit in a browser", "there is no Chromium", ""));
        }
        try (var stage = Stage.withExamples(stages.provider());
                var browser = new Browser()) {
            var idea = stage.database().number("SELECT MIN(content_id) FROM image WHERE content_kind = 'idea'");
            List<Figure> figures = new ArrayList<>();
            figures.addAll(page(browser, stage.application(), "the list", "/ideas"));
            figures.addAll(page(browser, stage.application(), "an idea with a photo", "/ideas/" + idea));
            return figures;
        }
    }

    private static List<Figure> page(Browser browser, Application application, String page, String path)
            throws Exception {
        String rendered;
        try (var connection = application.connect()) {
            rendered = Rendered.isPage(connection.follow(path)) ? "" : Rendered.NOT_YET;
        }
        var address = "http://localhost:" + application.port() + path;
        browser.visit(address, false); // the server has its classes loaded, as it has on any day but its first
        var wire = browser.visit(address, false);
        List<Visit> visits = new ArrayList<>();
        for (var i = 0; i < VISITS; i++) {
            visits.add(browser.visit(address, true));
        }
        var first = "first visit of " + page;
        return List.of(
                Figure.atMost(first + ": on the wire", wire.bytes() / 1e3, KILOBYTES_GOAL, "kB", rendered),
                Figure.atMost(first + ": requests", wire.requests(), REQUESTS_GOAL, "", ""),
                Figure.atMost(first + ": HTML, compressed", wire.htmlBytes() / 1e3, HTML_GOAL, "kB", rendered),
                Figure.atMost(
                        first + ": largest content on a slow phone",
                        Median.of(visits, Visit::largestPaintMillis) / 1e3,
                        SECONDS_GOAL,
                        "s",
                        visits.getFirst().largest()),
                Figure.atMost(
                        first + ": blocked on a slow phone",
                        Median.of(visits, Visit::blockedMillis),
                        BLOCKED_GOAL,
                        "ms",
                        "%.0f ms before the first paint".formatted(Median.of(visits, Visit::blankMillis))),
                Figure.atMost(
                        first + ": layout shift on a slow phone", Median.of(visits, Visit::shift), SHIFT_GOAL, "", ""));
    }
}
