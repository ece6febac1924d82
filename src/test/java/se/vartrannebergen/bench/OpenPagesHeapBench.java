package se.vartrannebergen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import se.vartrannebergen.ideas.ManyIdeas;

/** People signed in with the list open, each in a session of their own: what each holds in memory. */
final class OpenPagesHeapBench implements Bench {
    /** 5,000 by {@code -Dbench.sessions=5000}: takes some minutes. */
    private static final int SESSIONS = Integer.getInteger("bench.sessions", 400);

    private static final int WARMING = 40;
    private static final int CLIENTS = 4;
    private static final int CARDS = 20;
    private static final double GOAL_KILOBYTES = 150;
    /** What is freed of an open page after a minute is freed sooner, so that it need not be waited for. */
    private static final String[] OPTIONS = {"-Xmx1g", "-Dvr.left-pages.every=PT3S", "-Dvr.left-pages.answer=2s"};

    private static final long SWEPT_MILLIS = 8_000;

    private final Stages stages;

    OpenPagesHeapBench(Stages stages) {
        this.stages = stages;
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public List<Figure> measure() throws Exception {
        var stage = stages.large();
        stage.restart(OPTIONS);
        var application = stage.application();
        List<OpenPage> pages = new ArrayList<>(open(application, 0, WARMING));
        Thread.sleep(SWEPT_MILLIS);
        var before = application.liveHeap();
        var more = open(application, WARMING, SESSIONS);
        pages.addAll(more);
        Thread.sleep(SWEPT_MILLIS);
        var quiet = application.liveHeap();
        for (var page : more) {
            page.listen(application);
        }
        var after = application.liveHeap();
        if (after.vaadinSessions() != WARMING + SESSIONS) {
            throw new IllegalStateException(after.vaadinSessions() + " sessions of Vaadin");
        }
        var evidence = ClassHistogram.write(application.pid(), Path.of("target", "bench-open-pages.txt"));
        for (var page : more) {
            page.exchange();
            page.rest();
        }
        Thread.sleep(SWEPT_MILLIS);
        var later = application.liveHeap();
        for (var page : pages) {
            page.close();
        }
        var each = kilobytes(before, after);
        return List.of(
                Figure.atMost(
                        "memory of a person with the list open",
                        each,
                        GOAL_KILOBYTES,
                        "kB",
                        "%,d sessions; %.0f kB before the connection for news, %.0f kB after the next exchange; the answer that made the page: %,d characters; most: %s"
                                .formatted(
                                        SESSIONS,
                                        kilobytes(before, quiet),
                                        kilobytes(before, later),
                                        more.getFirst().longestAnswer(),
                                        evidence)),
                Figure.known(
                        "5,000 people with the list open, from that",
                        "%,.0f MB of heap in use (%.0f MB without anybody)"
                                .formatted(
                                        (before.bytes() + 5_000 * each * 1e3) / 1e6,
                                        before.bytes() / 1e6 - WARMING * each / 1e3)));
    }

    private static double kilobytes(LiveHeap before, LiveHeap after) {
        return (after.bytes() - before.bytes()) / 1e3 / SESSIONS;
    }

    private static List<OpenPage> open(Application application, int first, int many) throws Exception {
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<OpenPage>> work = new ArrayList<>();
            for (var i = first; i < first + many; i++) {
                var subject = ManyIdeas.subject(i);
                work.add(() -> open(application, subject));
            }
            List<OpenPage> pages = new ArrayList<>();
            for (var done : threads.invokeAll(work)) {
                pages.add(done.get());
            }
            return pages;
        }
    }

    private static OpenPage open(Application application, String subject) throws IOException {
        var page = OpenPage.open(application, subject, "ideas", "");
        if (page.cards() != CARDS) {
            throw new IllegalStateException(page.cards() + " cards on the page");
        }
        page.rest();
        return page;
    }
}
