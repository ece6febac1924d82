package se.vartrannebergen.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The list as visitors get it again and again, beside a controller that has the same bytes ready. */
final class CachedPageBench implements Bench {
    private static final String PAGE = "/ideas";
    private static final int CLIENTS = 4;
    private static final int ROUNDS = 3;
    private static final double GOAL_PERCENT = 50;

    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final Duration ROUND = Duration.ofSeconds(4);

    private final Stages stages;

    CachedPageBench(Stages stages) {
        this.stages = stages;
    }

    @Override
    public String name() {
        return "cached";
    }

    @Override
    public List<Figure> measure() throws Exception {
        var application = stages.large().application();
        return List.of(
                compare(application, "list page from cache", "Accept-Encoding: identity"),
                compare(application, "list page from cache, compressed", "Accept-Encoding: gzip"));
    }

    private Figure compare(Application application, String row, String encoding) throws Exception {
        Answer page;
        try (var connection = application.connect()) {
            page = connection.get(PAGE, encoding).ok();
        }
        if (!Rendered.isList(page)) {
            return Figure.unmeasured(
                    row, Rendered.NOT_YET, "≥ " + Figure.said(GOAL_PERCENT, "%") + " of a bare controller");
        }
        var bare = BareController.with(application, "list", page);
        rate(application, bare.path(), encoding, page, WARM_UP);
        rate(application, PAGE, encoding, page, WARM_UP);
        List<Load.Result> bares = new ArrayList<>();
        List<Load.Result> pages = new ArrayList<>();
        for (var round = 0; round < ROUNDS; round++) {
            bares.add(rate(application, bare.path(), encoding, page, ROUND));
            pages.add(rate(application, PAGE, encoding, page, ROUND));
        }
        var ours = Median.of(pages, Load.Result::rate);
        var theirs = Median.of(bares, Load.Result::rate);
        return Figure.atLeast(
                row,
                100 * ours / theirs,
                GOAL_PERCENT,
                "% of a bare controller",
                "%,.0f of %,.0f requests/s; %.2f and %.2f ms of processor each"
                        .formatted(
                                ours,
                                theirs,
                                Median.of(pages, Load.Result::cpuMillis),
                                Median.of(bares, Load.Result::cpuMillis)));
    }

    /** Each answer must be the page, to the last byte. */
    private static Load.Result rate(Application application, String path, String encoding, Answer page, Duration time)
            throws Exception {
        var content = page.content();
        return Load.run(application, CLIENTS, time, number -> connection -> {
            var answer = connection.get(path, encoding).ok();
            var same = answer.isCompressed() == page.isCompressed()
                    && (answer.isCompressed() ? answer.body().length > 0 : Arrays.equals(answer.body(), content));
            if (!same) {
                throw new IllegalStateException(path + " answered something else");
            }
            return true;
        });
    }
}
