package se.vartrannebergen.ideas;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.vartrannebergen.texts.Slug;

/**
 * Fills the first lab with made-up people, ideas and votes, straight into the tables: always the same ones, and of a larger
 * number the first are those of a smaller one. Figures, steps and search words agree with each other as the application
 * keeps them.
 */
public final class ManyIdeas {
    /** People are numbered from here, and ideas too. */
    public static final long FIRST = 10_001;

    public static final int PEOPLE = 6_000;

    /** So many of them have voted; the others have not yet. */
    public static final int VOTERS = 5_000;

    private static final int BATCH = 500;
    /** Prime, so that going round by it meets everybody once. */
    private static final int STRIDE = 7_919;

    private static final LocalDateTime NOW = LocalDateTime.now(ZoneOffset.UTC);

    private final Connection connection;
    private final Random chance = new Random(4711);

    private ManyIdeas(Connection connection) {
        this.connection = connection;
    }

    /** The account (claim {@code sub}) of the person with this number, 0 to {@link #PEOPLE} - 1. */
    public static String subject(int number) {
        return "many-" + number;
    }

    public static void make(Connection connection, int ideas) throws SQLException {
        connection.setAutoCommit(false);
        var all = new ManyIdeas(connection);
        all.partner();
        all.people();
        all.ideas(ideas);
        try (var statement = connection.createStatement()) {
            for (var sequence :
                    new String[] {"person_seq", "residency_seq", "idea_seq", "idea_step_seq", "partner_seq"}) {
                statement.execute("ALTER SEQUENCE " + sequence + " RESTART WITH 5000001");
            }
            statement.execute("ANALYZE TABLE idea, vote, idea_step, person");
        }
        connection.commit();
    }

    /** Where the pages of all public ideas are, the first ideas first. */
    public static List<String> addresses(Connection connection) throws SQLException {
        List<String> all = new ArrayList<>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT id, title FROM idea WHERE state <> 'DRAFT' ORDER BY id")) {
            while (row.next()) {
                all.add("/ideas/" + Slug.of(row.getLong("id"), row.getString("title")));
            }
        }
        return all;
    }

    private void partner() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("INSERT INTO partner (id, lab_id, slug, name, created_at, updated_at)" + " VALUES ("
                    + FIRST + ", 1, 'many', 'Bostadsbolaget', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))");
        }
    }

    private void people() throws SQLException {
        try (var person = connection.prepareStatement(
                        "INSERT INTO person (id, lab_id, subject, display_name, language, welcomed_at, created_at, updated_at)"
                                + " VALUES (?, 1, ?, ?, 'sv', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))");
                var residency = connection.prepareStatement(
                        "INSERT INTO residency (id, lab_id, person_id, method, confirmed_at, created_at, updated_at)"
                                + " VALUES (?, 1, ?, 'DESK', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))")) {
            for (var i = 0; i < PEOPLE; i++) {
                add(person, FIRST + i, subject(i), "Granne " + i);
                add(residency, FIRST + i, FIRST + i);
            }
            person.executeBatch();
            residency.executeBatch();
        }
        connection.commit();
    }

    private void ideas(int many) throws SQLException {
        try (var idea = connection.prepareStatement(
                        "INSERT INTO idea (id, lab_id, author_id, state, title, text, language, category_id, place_id,"
                                + " search_words, vote_count, published_at, changed_at, answer_due_on, created_at, updated_at)"
                                + " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                var vote = connection.prepareStatement(
                        "INSERT INTO vote (lab_id, idea_id, person_id, counted, created_at) VALUES (1, ?, ?, TRUE, ?)");
                var step = connection.prepareStatement(
                        "INSERT INTO idea_step (id, lab_id, idea_id, kind, state, partner_id, reason, language, happened_at)"
                                + " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var i = 0; i < many; i++) {
                one(i, idea, vote, step);
                if (i % BATCH == BATCH - 1 || i == many - 1) {
                    idea.executeBatch();
                    vote.executeBatch();
                    step.executeBatch();
                    connection.commit();
                }
            }
        }
    }

    private void one(int i, PreparedStatement idea, PreparedStatement vote, PreparedStatement step)
            throws SQLException {
        var id = FIRST + i;
        var language = ManyWords.LANGUAGES.get(chance.nextInt(ManyWords.LANGUAGES.size()));
        var title = ManyWords.title(language, i, chance);
        var text = ManyWords.text(language, chance);
        var votes = votes();
        var state = state(votes);
        var published = NOW.minus(Duration.ofSeconds(chance.nextInt(2 * 365 * 86_400)));
        var changed = published.plus(Duration.ofSeconds(chance.nextInt(86_400 * 30)));
        var isPublic = state != IdeaState.DRAFT;
        add(
                idea,
                id,
                FIRST + chance.nextInt(PEOPLE),
                state.name(),
                title,
                text,
                language,
                1 + chance.nextInt(10),
                // Half of all ideas are about the whole area.
                chance.nextBoolean() ? 1 : 1 + chance.nextInt(19),
                isPublic ? SearchWords.of(title, text) : "",
                isPublic ? votes : 0,
                isPublic ? published : null,
                isPublic ? changed : null,
                state == IdeaState.UNDER_CONSIDERATION ? LocalDate.now().plusDays(chance.nextInt(30)) : null,
                published,
                changed);
        if (!isPublic) {
            return;
        }
        var first = chance.nextInt(VOTERS);
        for (var k = 0; k < votes; k++) {
            add(vote, id, FIRST + (first + (long) k * STRIDE) % VOTERS, published.plusMinutes(k));
        }
        add(step, id * 2, id, StepKind.PUBLISHED.name(), IdeaState.OPEN.name(), null, null, null, published);
        if (state != IdeaState.OPEN) {
            var reason = state == IdeaState.UNDER_CONSIDERATION ? null : ManyWords.text("sv", chance);
            var by = reason == null ? null : FIRST;
            add(
                    step,
                    id * 2 + 1,
                    id,
                    kind(state).name(),
                    state.name(),
                    by,
                    reason,
                    reason == null ? null : "sv",
                    changed);
        }
    }

    /** Most ideas have a handful, some have hundreds. */
    private int votes() {
        return (int) Math.min(400, 4 * Math.exp(1.2 * chance.nextGaussian()));
    }

    /** From 20 votes on an answer is owed. */
    private IdeaState state(int votes) {
        var dice = chance.nextInt(100);
        if (dice < 2) {
            return IdeaState.DRAFT;
        }
        if (dice < 68) {
            return votes < 20 ? IdeaState.OPEN : IdeaState.UNDER_CONSIDERATION;
        }
        return dice < 76
                ? IdeaState.PLANNED
                : dice < 83 ? IdeaState.IN_PROGRESS : dice < 92 ? IdeaState.DONE : IdeaState.DECLINED;
    }

    private static StepKind kind(IdeaState state) {
        return switch (state) {
            case UNDER_CONSIDERATION -> StepKind.ANSWER_OWED;
            case PLANNED -> StepKind.PLANNED;
            case IN_PROGRESS -> StepKind.STARTED;
            case DONE -> StepKind.FINISHED;
            case DECLINED -> StepKind.DECLINED;
            default -> throw new IllegalArgumentException(state.name());
        };
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (var column = 0; column < values.length; column++) {
            statement.setObject(column + 1, values[column]);
        }
        statement.addBatch();
    }
}
