package se.vartrannebergen.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.vartrannebergen.ideas.ManyIdeas;

/** The facilitators' desk with nothing on it, with one page of cases, and with thousands: opened by somebody who sits at it. */
final class DeskBench implements Bench {
    private static final int PAGE = 20;
    private static final int MANY = 5_000;
    private static final int WARMING = 60;
    private static final int OPENED = 30;
    private static final double GOAL = 1.2;

    private final Stages stages;

    DeskBench(Stages stages) {
        this.stages = stages;
    }

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public List<Figure> measure() throws Exception {
        try (var stage = Stage.with(Stages.FEW, stages.provider());
                var page = OpenPage.open(stage.application(), StandInProvider.FACILITATOR, "staff", "")) {
            cases(stage, PAGE);
            WarmUp.of(stage.application(), () -> open(page, WARMING, PAGE));
            cases(stage, 0);
            open(page, WARMING, 0);
            var empty = open(page, OPENED, 0);
            cases(stage, PAGE);
            open(page, WARMING, PAGE);
            var few = open(page, OPENED, PAGE);
            cases(stage, MANY);
            open(page, WARMING, PAGE);
            var many = open(page, OPENED, PAGE);
            return List.of(Figure.atMost(
                    "the desk with %,d open cases, against %d".formatted(MANY, PAGE),
                    many / few,
                    GOAL,
                    "times",
                    "%.1f ms against %.1f ms, and %.1f ms with nothing on it; medians of %d"
                            .formatted(many, few, empty, OPENED)));
        }
    }

    /** @return median of milliseconds */
    private static double open(OpenPage page, int times, int expected) throws IOException {
        List<Double> all = new ArrayList<>();
        for (var i = 0; i < times; i++) {
            page.goTo("staff", "show=waiting");
            var begun = System.nanoTime();
            var answer = page.goTo("staff", "");
            all.add((System.nanoTime() - begun) / 1e6);
            var cards = answer.split("\"data-case\"", -1).length - 1;
            if (cards != expected) {
                throw new IllegalStateException(cards + " cases: " + answer);
            }
        }
        return Median.of(all);
    }

    private static void cases(Stage stage, int many) throws SQLException {
        try (var connection = stage.database().connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.executeUpdate("DELETE FROM moderation_case");
            if (many > 0) {
                statement.executeUpdate("""
                        INSERT INTO moderation_case (id, lab_id, content_kind, content_id, author_id, cause, state, title, excerpt,
                            language, opened_at, due_at, created_at, updated_at)
                        SELECT NEXTVAL(moderation_case_seq), 1, 'idea', 1000000 + seq, %d, 'REVIEW', 'OPEN', 'En rubrik', 'En text', 'sv',
                            UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL seq SECOND, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                        FROM seq_1_to_%d""".formatted(ManyIdeas.FIRST + 1, many));
            }
            statement.execute("ANALYZE TABLE moderation_case");
        }
    }
}
