package se.vartrannebergen.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Visitors without cookies, most of them crawlers: what they leave behind. */
final class VisitorsHeapBench implements Bench {
    private static final int CLIENTS = 4;
    private static final int VISITS = 100_000;
    private static final int FIRST_VISITS = 2_000;
    private static final int IDEAS = 3_000;
    private static final double GOAL_MEGABYTES = 10;
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final String ROW = "memory that 100,000 visits leave behind";

    private final Stages stages;

    VisitorsHeapBench(Stages stages) {
        this.stages = stages;
    }

    @Override
    public String name() {
        return "visitors";
    }

    @Override
    public List<Figure> measure() throws Exception {
        var stage = stages.large();
        stage.restart();
        var application = stage.application();
        List<String> pages = new ArrayList<>();
        UncachedPagesBench.publicIdeas(stage.database()).stream().limit(IDEAS).forEach(pages::add);
        // The pages of ideas once each: a cache that cannot hold them all would else be measured here.
        while (pages.size() < VISITS) {
            pages.add(List.of("/ideas", "/", "/about").get(pages.size() % 3));
        }
        java.util.Collections.shuffle(pages, new java.util.Random(4711));
        visit(application, List.of("/ideas", "/", "/about"), 300); // classes are loaded, pools are filled
        var before = application.liveHeap();
        visit(application, pages, FIRST_VISITS);
        var soon = application.liveHeap();
        if (soon.containerSessions() + soon.vaadinSessions() > FIRST_VISITS / 10) {
            // Most visits leave a session: the rest of them would only end the application.
            return List.of(new Figure(
                    ROW,
                    "%s more after %,d visits; %,d HTTP sessions, %,d Vaadin sessions"
                            .formatted(
                                    megabytes(before, soon),
                                    FIRST_VISITS,
                                    soon.containerSessions(),
                                    soon.vaadinSessions()),
                    "< 10 MB, no session",
                    false));
        }
        visit(application, pages.subList(FIRST_VISITS, VISITS), VISITS - FIRST_VISITS);
        var after = application.liveHeap();
        return List.of(new Figure(
                ROW,
                "%s more than %.0f MB; %d HTTP sessions, %d Vaadin sessions"
                        .formatted(
                                megabytes(before, after),
                                before.bytes() / 1e6,
                                after.containerSessions(),
                                after.vaadinSessions()),
                "< 10 MB, no session",
                after.bytes() - before.bytes() < GOAL_MEGABYTES * 1e6
                        && after.containerSessions() == 0
                        && after.vaadinSessions() == 0));
    }

    private static String megabytes(LiveHeap before, LiveHeap after) {
        return "%.1f MB".formatted((after.bytes() - before.bytes()) / 1e6);
    }

    private static void visit(Application application, List<String> pages, int visits) throws Exception {
        var next = new AtomicInteger();
        var result = Load.run(application, CLIENTS, LONGEST, number -> connection -> {
            var mine = next.getAndIncrement();
            return mine < visits && read(connection, pages.get(mine % pages.size()));
        });
        if (result.answers() != visits) {
            throw new IllegalStateException("only " + result.answers() + " visits in " + LONGEST);
        }
    }

    private static boolean read(KeptConnection connection, String page) throws IOException {
        connection.get(page, "Accept-Encoding: gzip").ok();
        return true;
    }
}
