package se.vartrannebergen.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** Offers to help, in the tables. */
@Repository
class HelpBook {
    static final String KIND = "help";

    /** An SQL list of the states in which everybody reads an idea. */
    static final String PUBLIC_IDEA = IdeaState.PUBLIC.stream()
            .map(state -> "'" + state.name() + "'")
            .sorted()
            .collect(Collectors.joining(", ", "(", ")"));

    /** A group at work on the idea {@code :idea}, or about to be: no other one is offered. */
    static final String AT_WORK = """
            SELECT 1 FROM group_idea t JOIN working_group g ON g.id = t.group_id
            WHERE t.lab_id = :lab AND t.idea_id = :idea AND g.state IN ('WAITING', 'OPENING', 'ACTIVE')""";

    private final HelpTrail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    HelpBook(HelpTrail trail, JdbcClient jdbc, Clock clock) {
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What became of what somebody wrote. */
    enum LineState {
        SHOWN,
        HIDDEN,
        REMOVED
    }

    /** An offer as it stands. */
    record Offer(
            LabId lab,
            long id,
            long idea,
            PersonId person,
            Set<HelpWay> ways,
            String line,
            Language language,
            LineState lineState,
            boolean nameShown,
            Instant offeredAt,
            boolean takenBack) {
        ContentRef content() {
            return new ContentRef(KIND, id);
        }
    }

    /** An idea that everybody reads. */
    record Helped(String title, PersonId author, Language language) {}

    Optional<Helped> idea(LabId lab, long idea) {
        return jdbc.sql("SELECT title, author_id, language FROM idea WHERE lab_id = ? AND id = ? AND state IN "
                        + PUBLIC_IDEA)
                .params(lab.value(), idea)
                .query((row, number) -> new Helped(
                        row.getString("title"),
                        new PersonId(row.getLong("author_id")),
                        new Language(row.getString("language"))))
                .optional();
    }

    /** Holds the offers for an idea until the transaction ends: nobody else offers or takes back meanwhile. */
    void hold(LabId lab, long idea) {
        jdbc.sql("INSERT INTO idea_helpers (idea_id, lab_id) VALUES (?, ?) ON DUPLICATE KEY UPDATE lab_id = lab_id")
                .params(idea, lab.value())
                .update();
    }

    Optional<Offer> of(LabId lab, long idea, PersonId person) {
        return jdbc.sql("SELECT * FROM idea_help WHERE lab_id = ? AND idea_id = ? AND person_id = ?")
                .params(lab.value(), idea, person.value())
                .query((row, number) -> offer(row, lab))
                .optional();
    }

    Optional<Offer> find(LabId lab, long id) {
        return jdbc.sql("SELECT * FROM idea_help WHERE lab_id = ? AND id = ?")
                .params(lab.value(), id)
                .query((row, number) -> offer(row, lab))
                .optional();
    }

    static Offer offer(ResultSet row, LabId lab) throws SQLException {
        return new Offer(
                lab,
                row.getLong("id"),
                row.getLong("idea_id"),
                new PersonId(row.getLong("person_id")),
                ways(row),
                row.getString("line"),
                new Language(row.getString("language")),
                LineState.valueOf(row.getString("line_state")),
                row.getBoolean("name_shown"),
                row.getObject("offered_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("taken_back_at") != null);
    }

    static Set<HelpWay> ways(ResultSet row) throws SQLException {
        var ways = EnumSet.noneOf(HelpWay.class);
        for (var way : HelpWay.values()) {
            if (row.getBoolean(column(way))) {
                ways.add(way);
            }
        }
        return ways;
    }

    static String column(HelpWay way) {
        return switch (way) {
            case HANDS -> "hands";
            case ROOM -> "room";
            case TOOLS -> "tools";
            case LANGUAGES -> "languages";
            case TIME -> "has_time";
        };
    }

    /** Writes an offer, the first of this person for this idea or another instead. @return its number */
    long write(LabId lab, long idea, PersonId person, NewHelp help) {
        jdbc.sql("""
                        INSERT INTO idea_help (id, lab_id, idea_id, person_id, hands, room, tools, languages, has_time,
                            line, language, name_shown, offered_at, changed_at)
                        VALUES (NEXTVAL(idea_help_seq), :lab, :idea, :person, :hands, :room, :tools, :languages, :time,
                            :line, :language, :shown, :now, :now)
                        ON DUPLICATE KEY UPDATE hands = VALUES(hands), room = VALUES(room), tools = VALUES(tools),
                            languages = VALUES(languages), has_time = VALUES(has_time), line = VALUES(line),
                            language = VALUES(language), name_shown = VALUES(name_shown), changed_at = VALUES(changed_at),
                            offered_at = IF(taken_back_at IS NULL, offered_at, VALUES(offered_at)), taken_back_at = NULL, moved_from = NULL""")
                .param("lab", lab.value())
                .param("idea", idea)
                .param("person", person.value())
                .param("hands", help.ways().contains(HelpWay.HANDS))
                .param("room", help.ways().contains(HelpWay.ROOM))
                .param("tools", help.ways().contains(HelpWay.TOOLS))
                .param("languages", help.ways().contains(HelpWay.LANGUAGES))
                .param("time", help.ways().contains(HelpWay.TIME))
                .param("line", help.line().value())
                .param("language", help.language().code())
                .param("shown", help.nameShown())
                .param("now", now())
                .update();
        return of(lab, idea, person).orElseThrow().id();
    }

    /** What was written goes, unless it is decided about it. */
    void takeBack(Offer offer) {
        jdbc.sql("""
                        UPDATE idea_help SET taken_back_at = ?, name_shown = FALSE, line = IF(line_state = 'SHOWN', '', line)
                        WHERE lab_id = ? AND id = ?""").params(now(), offer.lab().value(), offer.id()).update();
    }

    /** @return whether it was shown */
    boolean hideName(Offer offer) {
        return jdbc.sql("UPDATE idea_help SET name_shown = FALSE WHERE lab_id = ? AND id = ? AND name_shown")
                        .params(offer.lab().value(), offer.id())
                        .update()
                > 0;
    }

    /** So do the same words where they came from, and where they came along into another idea. */
    void stand(Offer offer, LineState state) {
        jdbc.sql("UPDATE idea_help SET line_state = :state WHERE lab_id = :lab AND id IN (:same)")
                .param("state", state.name())
                .param("lab", offer.lab().value())
                .param("same", trail.sameWords(offer))
                .update();
    }

    /** Says, once for each idea, that enough want to help and no group is at work. Called while the offers are held. */
    boolean areFound(LabId lab, long idea, int enough) {
        return jdbc.sql("""
                        UPDATE idea_helpers SET found_at = :now
                        WHERE lab_id = :lab AND idea_id = :idea AND found_at IS NULL AND :enough <= (
                            SELECT COUNT(*) FROM idea_help WHERE idea_id = :idea AND taken_back_at IS NULL)
                          AND NOT EXISTS (%s)""".formatted(AT_WORK))
                        .param("now", now())
                        .param("lab", lab.value())
                        .param("idea", idea)
                        .param("enough", enough)
                        .update()
                > 0;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
