package se.vartrannebergen.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.vartrannebergen.ideas.ManyIdeas;

/**
 * The page that says how it goes, among many ideas and 1,000 promises and among few: addresses that nobody asked for before, in turn.
 * And its sheet for the notice board, printed and kept.
 */
final class ProgressBench implements Bench {
    private static final int MANY_PROMISES = 1_000;
    private static final int FEW_PROMISES = 30;
    private static final int ROUNDS = 12;
    /** A first visit has 1.2 s on a slow phone, of which the server may take this much. */
    private static final double GOAL_MS = 100;

    private static final double SHEET_GOAL_S = 2;
    private static final List<String> READERS = List.of("sv", "en", "ar");

    private final Stages stages;
    private int asked;

    ProgressBench(Stages stages) {
        this.stages = stages;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public List<Figure> measure() throws Exception {
        try (var many = Stage.with(Stages.MANY, stages.provider());
                var few = Stage.with(Stages.FEW, stages.provider());
                var toMany = many.application().connect();
                var toFew = few.application().connect()) {
            make(many, MANY_PROMISES);
            make(few, FEW_PROMISES);
            WarmUp.of(many.application(), () -> overview(toMany, ROUNDS));
            WarmUp.of(few.application(), () -> overview(toFew, ROUNDS));
            var whole = new Compared(overview(toMany, 2 * ROUNDS), overview(toFew, 2 * ROUNDS));
            var list = new Compared(list(toMany), list(toFew));
            return List.of(
                    figure("how it goes, all of it", whole),
                    figure("how it goes, one list of it", list),
                    sheet(toMany),
                    Figure.known("sheet for the notice board, kept", "%.1f ms".formatted(kept(toMany))));
        }
    }

    /** Milliseconds, medians. */
    private record Compared(double many, double few) {}

    private static Figure figure(String what, Compared both) {
        return Figure.atMost(
                what + ", among %,d ideas and %,d promises".formatted(Stages.MANY, MANY_PROMISES),
                both.many(),
                GOAL_MS,
                "ms",
                "%.1f ms among %d ideas; medians".formatted(both.few(), Stages.FEW));
    }

    private double overview(KeptConnection connection, int rounds) throws IOException {
        List<Double> millis = new ArrayList<>();
        for (var round = 0; round < rounds; round++) {
            for (var reader : READERS) {
                // Another address each time; the year is one that there are figures of, or the first that there can be.
                millis.add(ask(connection, "/progress?year=" + (1 + asked++ % 9_000), reader, "progress-chart"));
            }
        }
        return Median.of(millis);
    }

    private static double list(KeptConnection connection) throws IOException {
        List<Double> millis = new ArrayList<>();
        for (var reader : READERS) {
            for (var state : List.of("promised", "done", "under-way", "waiting")) {
                for (var page = 2; page < 5; page++) {
                    millis.add(ask(connection, "/progress?state=" + state + "&page=" + page, reader, "progress-tile"));
                }
            }
        }
        return Median.of(millis);
    }

    private static double ask(KeptConnection connection, String path, String reader, String mark) throws IOException {
        var begun = System.nanoTime();
        var page = connection
                .get(path, "Accept-Language: " + reader, "Accept-Encoding: identity")
                .ok();
        var took = (System.nanoTime() - begun) / 1e6;
        if (!page.text().contains(mark)) {
            throw new IllegalStateException(path + ": " + page.text());
        }
        return took;
    }

    private static Figure sheet(KeptConnection connection) throws IOException {
        pdf(connection, "sv");
        return Figure.atMost(
                "sheet for the notice board, printed",
                pdf(connection, "ar") / 1e3,
                SHEET_GOAL_S,
                "s",
                "in Arabic, after one in Swedish");
    }

    private static double kept(KeptConnection connection) throws IOException {
        List<Double> millis = new ArrayList<>();
        for (var i = 0; i < 50; i++) {
            millis.add(pdf(connection, "ar"));
        }
        return Median.of(millis);
    }

    private static double pdf(KeptConnection connection, String language) throws IOException {
        var begun = System.nanoTime();
        var sheet = connection.get("/progress/sheet.pdf?lang=" + language).ok();
        if (!sheet.text().startsWith("%PDF")) {
            throw new IllegalStateException(sheet.text());
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    private static void make(Stage stage, int promises) throws SQLException {
        try (var connection = stage.database().connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.executeUpdate("""
                    INSERT INTO promise (id, lab_id, partner_id, category_id, place_id, state, text, language, made_on, due_on, first_due_on, kept_on, made_by)
                    SELECT NEXTVAL(promise_seq), 1, %1$d, 1 + MOD(seq, 10), 1 + MOD(seq, 11), IF(MOD(seq, 3) = 0, 'KEPT', 'OPEN'),
                        CONCAT('Bänkar ställs upp, nummer ', seq), 'sv', CURDATE() - INTERVAL 90 DAY,
                        CURDATE() + INTERVAL MOD(seq, 60) - 20 DAY, CURDATE() + INTERVAL MOD(seq, 60) - 20 DAY,
                        IF(MOD(seq, 3) = 0, CURDATE() - INTERVAL MOD(seq, 90) DAY, NULL), %1$d + 1
                    FROM seq_1_to_%2$d""".formatted(ManyIdeas.FIRST, promises));
            statement.executeUpdate("""
                    INSERT INTO project (id, lab_id, partner_id, state, title, text, language, category_id, place_id, money_from, contact,
                        outcome, outcome_language, started_by, started_at, done_at, changed_at)
                    SELECT NEXTVAL(project_seq), 1, %1$d, ELT(1 + MOD(seq, 3), 'PLANNED', 'UNDER_WAY', 'DONE'), CONCAT('Projekt ', seq), 'Så.', 'sv',
                        1 + MOD(seq, 10), 1 + MOD(seq, 11), '', '', IF(MOD(seq, 3) = 2, 'Bra.', ''), IF(MOD(seq, 3) = 2, 'sv', NULL), %1$d + 1,
                        UTC_TIMESTAMP(6), IF(MOD(seq, 3) = 2, UTC_TIMESTAMP(6), NULL), UTC_TIMESTAMP(6) - INTERVAL seq HOUR
                    FROM seq_1_to_%2$d""".formatted(ManyIdeas.FIRST, promises / 3));
            statement.executeUpdate("""
                    INSERT INTO answer_clock (id, lab_id, idea_id, partner_id, state, started_on, due_on, first_due_on)
                    SELECT NEXTVAL(answer_clock_seq), lab_id, id, %d, 'RUNNING', CURDATE() - INTERVAL 20 DAY,
                        CURDATE() + INTERVAL MOD(id, 30) - 10 DAY, CURDATE() + INTERVAL MOD(id, 30) - 10 DAY
                    FROM idea WHERE state = 'UNDER_CONSIDERATION'""".formatted(ManyIdeas.FIRST));
            statement.execute("ANALYZE TABLE promise, project, answer_clock, idea");
        }
    }
}
