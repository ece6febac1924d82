package se.vartrannebergen.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.vartrannebergen.ideas.ManyIdeas;

/** The pages of a group with hundreds of members and thousands of comments, and of a small one, opened in turn by a member of both. */
final class GroupBench implements Bench {
    private static final long LARGE = 1;
    private static final long SMALL = 2;
    private static final int MANY_MEMBERS = 500;
    private static final int FEW_MEMBERS = 5;
    private static final int MANY_COMMENTS = 2_000;
    private static final int FEW_COMMENTS = 20;
    /** Comments of one page. */
    private static final int SHOWN = 20;

    private static final int WARMING = 60;
    private static final int OPENED = 100;
    private static final double GOAL = 1.2;
    /** In the text of each comment. */
    private static final String MARK = "odlingslåda nummer";

    private final Stages stages;

    GroupBench(Stages stages) {
        this.stages = stages;
    }

    @Override
    public String name() {
        return "group";
    }

    @Override
    public List<Figure> measure() throws Exception {
        try (var stage = Stage.with(Stages.FEW, stages.provider())) {
            make(stage, LARGE, MANY_MEMBERS, MANY_COMMENTS);
            make(stage, SMALL, FEW_MEMBERS, FEW_COMMENTS);
            try (var page = OpenPage.open(stage.application(), ManyIdeas.subject(1), "groups", "")) {
                WarmUp.of(stage.application(), () -> {
                    compare(page, "", WARMING);
                    compare(page, "/talk", WARMING);
                });
                return List.of(
                        figure("first page of a group of %,d".formatted(MANY_MEMBERS), compare(page, "", OPENED)),
                        figure(
                                "talk of a group, %,d comments".formatted(MANY_COMMENTS),
                                compare(page, "/talk", OPENED)));
            }
        }
    }

    /** Milliseconds, medians. */
    private record Compared(double large, double small) {}

    private static Figure figure(String what, Compared both) {
        return Figure.atMost(
                what + ", against one of %d with %d comments".formatted(FEW_MEMBERS, FEW_COMMENTS),
                both.large() / both.small(),
                GOAL,
                "times",
                "%.1f ms against %.1f ms; medians of %d".formatted(both.large(), both.small(), OPENED));
    }

    private static Compared compare(OpenPage page, String tab, int times) throws IOException {
        List<Double> large = new ArrayList<>();
        List<Double> small = new ArrayList<>();
        for (var i = 0; i < times; i++) {
            large.add(open(page, LARGE, tab));
            small.add(open(page, SMALL, tab));
        }
        return new Compared(Median.of(large), Median.of(small));
    }

    private static double open(OpenPage page, long group, String tab) throws IOException {
        page.goTo("about", "");
        var begun = System.nanoTime();
        var answer = page.goTo("groups/" + group + tab, "");
        var millis = (System.nanoTime() - begun) / 1e6;
        var comments = answer.split(MARK, -1).length - 1;
        if (!answer.contains(called(group)) || comments != (tab.isEmpty() ? 0 : SHOWN)) {
            throw new IllegalStateException(comments + " comments: " + answer);
        }
        return millis;
    }

    private static String called(long group) {
        return "Odlarna " + group;
    }

    private static void make(Stage stage, long id, int members, int comments) throws SQLException {
        try (var connection = stage.database().connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.executeUpdate("""
                    INSERT INTO working_group (id, lab_id, started_by, name, purpose, looking_for, language, state, reading, joining,
                        member_count, started_at, opened_at, changed_at)
                    VALUES (%d, 1, %d, '%s', 'Vi bygger odlingslådor tillsammans.', '', 'sv', 'ACTIVE', 'EVERYBODY', 'OPEN', %d,
                        UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""".formatted(id, ManyIdeas.FIRST + 1, called(id), members));
            statement.executeUpdate("""
                    INSERT INTO group_member (id, lab_id, group_id, person_id, state, coordinates, name_shown, why, answer, joined_at)
                    SELECT NEXTVAL(group_member_seq), 1, %d, %d + seq, 'MEMBER', seq = 1, TRUE, '', '', UTC_TIMESTAMP(6)
                    FROM seq_1_to_%d""".formatted(id, ManyIdeas.FIRST, members));
            statement.executeUpdate("""
                    INSERT INTO comment (id, lab_id, content_kind, content_id, author_id, state, text, language, token, written_at, stands_at)
                    SELECT NEXTVAL(comment_seq), 1, 'group', %d, %d + 1 + MOD(seq, %d), 'PUBLIC', CONCAT('%s ', seq), 'sv', UUID(),
                        UTC_TIMESTAMP(6) - INTERVAL seq MINUTE, UTC_TIMESTAMP(6) - INTERVAL seq MINUTE
                    FROM seq_1_to_%d""".formatted(id, ManyIdeas.FIRST, members, MARK, comments));
            statement.execute("ANALYZE TABLE working_group, group_member, comment");
        }
    }
}
