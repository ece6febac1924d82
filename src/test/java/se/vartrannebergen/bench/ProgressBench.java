package se.vartrannebergen.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The page that says how it goes, among many ideas and 1,000 promises and among few: addresses that nobody asked for before, in turn.
 * And its sheet for the notice board, printed and kept.
 */
final class ProgressBench implements Bench {
    private static final int MANY_PROMISES = 1_000;
    private static final int FEW_PROMISES = 30;
    private static final int FIRST_YEAR = 2020;
    private static final int WARMING = 80;
    /** A first visit has 1.2 s on a slow phone, of which the server may take this much. */
    private static final double GOAL_MS = 100;

    private static final double SHEET_GOAL_S = 2;
    private static final List<String> READERS = List.of("sv", "en", "ar");

    private final Stages stages;

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
                var few = Stage.with(Stages.FEW, stages.provider())) {
            make(many, MANY_PROMISES);
            make(few, FEW_PROMISES);
            warm(many);
            warm(few);
            // Opened now: one that nothing was asked by for a minute would have been closed.
            try (var toMany = many.application().connect();
                    var toFew = few.application().connect()) {
                var whole = new Compared(overview(toMany), overview(toFew));
                var list = new Compared(list(toMany), list(toFew));
                return List.of(
                        figure("how it goes, all of it", whole),
                        figure("how it goes, one list of it", list),
                        sheet(toMany),
                        Figure.known("sheet for the notice board, kept", "%.1f ms".formatted(kept(toMany))));
            }
        }
    }

    private void warm(Stage stage) throws IOException {
        try (var connection = stage.application().connect()) {
            for (var round = 0; round < WARMING; round++) {
                for (var reader : READERS) {
                    // Built to find out that it is another one's address, and not kept.
                    connection.get("/progress?year=" + (9_000 + round), "Accept-Language: " + reader);
                }
            }
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

    /** Each address that there is of all of it, once: every one is built anew. */
    private static double overview(KeptConnection connection) throws IOException {
        List<Double> millis = new ArrayList<>();
        for (var reader : READERS) {
            for (var year = FIRST_YEAR; year < LocalDate.now().getYear(); year++) {
                millis.add(ask(connection, "/progress?year=" + year, reader, "progress-chart"));
                millis.add(ask(connection, "/progress?year=" + year + "&by=category", reader, "progress-chart"));
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
            for (var rows : ProgressRows.statements(promises)) {
                statement.executeUpdate(rows);
            }
            statement.execute("ANALYZE TABLE promise, project, answer_clock, idea");
        }
    }
}
