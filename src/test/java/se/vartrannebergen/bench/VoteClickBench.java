package se.vartrannebergen.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import se.vartrannebergen.ideas.ManyIdeas;

/** Votes cast and taken back by pressing the button on open pages: what one press costs the application. */
final class VoteClickBench implements Bench {
    /** Lists that have no idea in common: nobody is told of another's votes. */
    private static final List<String> LISTS =
            List.of("category=safety", "category=culture", "category=homes", "category=traffic");

    /** Of a warm-up; even, so that each page is left as it was. */
    private static final int ROUND = 200;

    private static final int MEASURED = 1_000;
    private static final double GOAL_MILLIS = 2;

    private final Stages stages;

    VoteClickBench(Stages stages) {
        this.stages = stages;
    }

    @Override
    public String name() {
        return "click";
    }

    @Override
    public List<Figure> measure() throws Exception {
        var stage = stages.large();
        var application = stage.application();
        List<OpenPage> pages = new ArrayList<>();
        for (var list : LISTS) {
            var page = OpenPage.open(application, ManyIdeas.subject(ManyIdeas.VOTERS + pages.size()), "ideas", list);
            page.listen(application);
            pages.add(page);
        }
        WarmUp.of(application, () -> pressAll(pages, ROUND));
        var cpu = application.cpuMillis();
        var begun = System.nanoTime();
        pressAll(pages, MEASURED);
        var seconds = (System.nanoTime() - begun) / 1e9;
        var presses = LISTS.size() * MEASURED;
        var each = (application.cpuMillis() - cpu) / presses;
        for (var page : pages) {
            page.close();
        }
        VotesAndFigures.check(stage.database());
        return List.of(Figure.atMost(
                "a vote in an open page, without the database",
                each,
                GOAL_MILLIS,
                "ms of processor",
                "%,d presses on %d pages, %,.0f/s".formatted(presses, LISTS.size(), presses / seconds)));
    }

    private static void pressAll(List<OpenPage> pages, int presses) throws Exception {
        try (var threads = Executors.newFixedThreadPool(pages.size())) {
            List<Callable<Void>> work = new ArrayList<>();
            for (var page : pages) {
                work.add(() -> press(page, presses));
            }
            for (var done : threads.invokeAll(work)) {
                done.get();
            }
        }
    }

    /** In pairs: cast, taken back. */
    private static Void press(OpenPage page, int presses) throws IOException {
        var ideas = page.ideas();
        for (var i = 0; i < presses; i++) {
            var changes = page.pressVote(ideas.get(i / 2 % ideas.size()));
            page.readNews();
            var expected = i % 2 == 0 ? "\"add\":[\"voted\"]" : "\"type\":\"remove\",\"feat\":3,\"key\":\"aria-label\"";
            if (!changes.contains(expected)) {
                throw new IllegalStateException("press " + i + " was not " + expected + ": " + changes);
            }
        }
        return null;
    }
}
