package se.vartrannebergen.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import se.vartrannebergen.ideas.ManyIdeas;

/** Pages of ideas that nobody has read yet: each must be made, none comes from a cache. */
final class UncachedPagesBench implements Bench {
    private static final String ROW = "pages of ideas, each for the first time";
    private static final double GOAL_PERCENT = 15;
    private static final int CLIENTS = 4;
    /** Pages of a warm-up. */
    private static final int ROUND = 800;

    private static final int MEASURED = 4_000;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Stages stages;

    UncachedPagesBench(Stages stages) {
        this.stages = stages;
    }

    @Override
    public String name() {
        return "uncached";
    }

    @Override
    public List<Figure> measure() throws Exception {
        var stage = stages.large();
        // Whatever other benches have read is forgotten.
        stage.restart();
        var application = stage.application();
        var ideas = publicIdeas(stage.database());
        Answer page;
        try (var connection = application.connect()) {
            page = connection.get(ideas.getFirst(), "Accept-Encoding: identity").ok();
        }
        if (!Rendered.isIdea(page)) {
            return List.of(Figure.unmeasured(
                    ROW, Rendered.NOT_YET, "≥ " + Figure.said(GOAL_PERCENT, "% of a bare controller")));
        }
        // In other languages they are other pages.
        var warming = Stream.of("?lang=en", "?lang=ar")
                .flatMap(language -> ideas.stream().map(idea -> idea + language))
                .iterator();
        WarmUp.of(application, () -> visit(application, next(warming, ROUND)));
        var measured = visit(application, ideas.subList(1, Math.min(ideas.size(), 1 + MEASURED)));
        var bare = BareController.with(application, "idea", page);
        bare(application, bare, Duration.ofSeconds(5));
        var theirs = bare(application, bare, Duration.ofSeconds(5));
        return List.of(Figure.atLeast(
                ROW,
                100 * measured.rate() / theirs.rate(),
                GOAL_PERCENT,
                "% of a bare controller",
                "%,d pages, %,.0f of %,.0f requests/s; %.2f and %.2f ms of processor each; 99 %% within %.0f ms"
                        .formatted(
                                measured.answers(),
                                measured.rate(),
                                theirs.rate(),
                                measured.cpuMillis(),
                                theirs.cpuMillis(),
                                measured.percentileMillis(.99))));
    }

    private static List<String> next(Iterator<String> all, int many) {
        List<String> some = new ArrayList<>(many);
        while (some.size() < many && all.hasNext()) {
            some.add(all.next());
        }
        return some;
    }

    static List<String> publicIdeas(DurableMariaDb database) throws SQLException {
        try (var connection = database.connect()) {
            return ManyIdeas.addresses(connection);
        }
    }

    private static Load.Result visit(Application application, List<String> pages) throws Exception {
        var next = new AtomicInteger();
        return Load.run(application, CLIENTS, LONGEST, number -> connection -> {
            var mine = next.getAndIncrement();
            return mine < pages.size() && read(connection, pages.get(mine));
        });
    }

    private static boolean read(KeptConnection connection, String page) throws IOException {
        var answer = connection.get(page, "Accept-Encoding: identity");
        if (!Rendered.isIdea(answer)) {
            throw new IllegalStateException(page + " is not the page of an idea");
        }
        return true;
    }

    private static Load.Result bare(Application application, BareController bare, Duration time) throws Exception {
        return Load.run(application, CLIENTS, time, number -> connection -> {
            if (connection.get(bare.path(), "Accept-Encoding: identity").ok().body().length != bare.content().length) {
                throw new IllegalStateException("the controller answered something else");
            }
            return true;
        });
    }
}
