package se.vartrannebergen.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import se.vartrannebergen.ideas.ManyIdeas;

/** People who have not voted yet do, eight at a time; each vote is on disk and in the figure before it is answered. */
final class VotesAtOnceBench implements Bench {
    private static final int CLIENTS = 8;
    private static final int RATE_GOAL = 1_000;
    private static final double PERCENT_GOAL = 15;
    private static final double SLOWEST_GOAL_MILLIS = 50;
    private static final int COMMIT_SECONDS = 4;
    private static final int FRESH = ManyIdeas.PEOPLE - ManyIdeas.VOTERS;
    private static final Duration WARM_UP = Duration.ofSeconds(4);
    private static final Duration ROUND = Duration.ofSeconds(8);

    private final Stages stages;

    VotesAtOnceBench(Stages stages) {
        this.stages = stages;
    }

    @Override
    public String name() {
        return "votes";
    }

    @Override
    public List<Figure> measure() throws Exception {
        var stage = stages.large();
        var database = stage.database();
        var open = database
                .numbers("SELECT id FROM idea WHERE state IN ('OPEN', 'UNDER_CONSIDERATION') AND vote_count > 0")
                .stream()
                .sorted()
                .toList();
        var hot = database.number("SELECT MIN(id) FROM idea WHERE state = 'OPEN' AND vote_count = 0");
        var commits = CommitRate.of(database, CLIENTS, COMMIT_SECONDS);
        List<Figure> figures = new ArrayList<>();

        // Another person each time, and for each person another idea each time.
        Voter spread = n -> "person=" + (ManyIdeas.FIRST + ManyIdeas.VOTERS + n % FRESH) + "&idea="
                + open.get((int) ((n % FRESH * 31L + n / FRESH) % open.size()));
        figures.addAll(rows("durable votes on many ideas", cast(stage, spread, Integer.MAX_VALUE), commits));
        Voter together = n -> "person=" + (ManyIdeas.FIRST + n) + "&idea=" + hot;
        figures.addAll(rows("durable votes on one idea", cast(stage, together, ManyIdeas.PEOPLE), commits));

        var after = CommitRate.of(database, CLIENTS, COMMIT_SECONDS);
        figures.add(Figure.known(
                "commits of the database itself", "%,.0f/s before, %,.0f/s after the votes".formatted(commits, after)));
        return figures;
    }

    private interface Voter {
        String number(int n);
    }

    private static Load.Result cast(Stage stage, Voter voter, int most) throws Exception {
        var next = new AtomicInteger();
        var acknowledged = new AtomicLong();
        var votes = stage.database().number("SELECT COUNT(*) FROM vote");
        if (most == Integer.MAX_VALUE) {
            WarmUp.of(
                    stage.application(),
                    () -> acknowledged.addAndGet(cast(stage.application(), voter, next, most, WARM_UP)
                            .answers()));
        } else {
            acknowledged.addAndGet(
                    cast(stage.application(), voter, next, most / 4, WARM_UP).answers());
        }
        var measured = cast(stage.application(), voter, next, most, ROUND);
        acknowledged.addAndGet(measured.answers());
        var added = stage.database().number("SELECT COUNT(*) FROM vote") - votes;
        if (added != acknowledged.get()) {
            throw new IllegalStateException(added + " votes are there, " + acknowledged + " were acknowledged");
        }
        VotesAndFigures.check(stage.database());
        return measured;
    }

    private static Load.Result cast(
            Application application, Voter voter, AtomicInteger next, int most, Duration longest) throws Exception {
        return Load.run(application, CLIENTS, longest, number -> connection -> {
            var n = next.getAndUpdate(now -> now < most ? now + 1 : now);
            if (n >= most) {
                return false;
            }
            var answer = connection
                    .post("/bench/vote?" + voter.number(n), new byte[0])
                    .ok()
                    .text();
            if (!answer.startsWith("COUNTED ")) {
                throw new IllegalStateException("the vote did not count: " + answer);
            }
            return true;
        });
    }

    private static List<Figure> rows(String row, Load.Result result, double commits) {
        var percent = 100 * result.rate() / commits;
        var value = "%,.0f/s, %.0f %% of %,.0f commits/s (%,d votes, %.2f ms of processor each)"
                .formatted(result.rate(), percent, commits, result.answers(), result.cpuMillis());
        return List.of(
                new Figure(
                        row,
                        value,
                        "≥ %,d/s or ≥ %.0f %% of the commits".formatted(RATE_GOAL, PERCENT_GOAL),
                        result.rate() >= RATE_GOAL || percent >= PERCENT_GOAL),
                Figure.atMost(
                        row + ", 99 % within",
                        result.percentileMillis(.99),
                        SLOWEST_GOAL_MILLIS,
                        "ms",
                        "half within %.1f ms".formatted(result.percentileMillis(.5))));
    }
}
