package se.vartrannebergen.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.people.PersonRenamed;
import se.vartrannebergen.people.StaffRoles;
import se.vartrannebergen.prerender.PublicPages;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** Who wants to help with an idea, for whoever reads it. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class Helpers {
    /** Lines at a time. */
    public static final int LINES = 10;

    private static final int MOST_AT_ONCE = 1_000;

    private static final String COUNTED =
            """
            SELECT i.author_id, c.*, (s.found_at IS NOT NULL OR c.helpers >= %d) AND NOT EXISTS (%s) AS found,
                   m.id AS mine, m.hands, m.room, m.tools, m.languages,
                   m.has_time, m.line, m.language, m.line_state, m.name_shown
            FROM idea i
            LEFT JOIN idea_helpers s ON s.idea_id = i.id
            LEFT JOIN (
                SELECT COUNT(*) AS helpers, SUM(hands) AS many_hands, SUM(room) AS many_room, SUM(tools) AS many_tools,
                       SUM(languages) AS many_languages, SUM(has_time) AS many_has_time, SUM(name_shown) AS shown
                FROM idea_help WHERE lab_id = :lab AND idea_id = :idea AND taken_back_at IS NULL) c ON TRUE
            LEFT JOIN idea_help m ON m.idea_id = i.id AND m.person_id = :reader AND m.taken_back_at IS NULL
            WHERE i.lab_id = :lab AND i.id = :idea AND i.state IN %s""".formatted(Helping.HELPERS_FOR_A_GROUP, HelpBook.AT_WORK, HelpBook.PUBLIC_IDEA);

    private final JdbcClient jdbc;
    private final StaffRoles roles;
    private final Moderation moderation;
    private final PublicPages pages;

    Helpers(JdbcClient jdbc, StaffRoles roles, Moderation moderation, PublicPages pages) {
        this.jdbc = jdbc;
        this.roles = roles;
        this.moderation = moderation;
        this.pages = pages;
    }

    /** @param decidedAbout the reader's own line, where it was decided about it */
    private record Counted(IdeaHelp help, boolean namesShown, Optional<ContentRef> decidedAbout) {}

    /** One statement, and one more where somebody lets their name be read, or where it was decided about the reader's line. Nobody helps where everybody does not read the idea. */
    public IdeaHelp of(LabId lab, long idea, Optional<PersonId> reader) {
        var counted = jdbc.sql(COUNTED)
                .param("lab", lab.value())
                .param("idea", idea)
                .param("reader", reader.map(PersonId::value).orElse(null))
                .query((row, number) -> counted(row, lab, reader))
                .optional()
                .orElse(new Counted(IdeaHelp.NONE, false, Optional.empty()));
        var help = counted.help();
        var asked = counted.decidedAbout()
                .filter(line -> moderation.editIsAsked(lab, line))
                .isPresent();
        return new IdeaHelp(
                help.helpers(),
                help.ways(),
                counted.namesShown() ? names(lab, idea) : List.of(),
                asked ? help.mine().map(IdeaHelp.Mine::open) : help.mine(),
                help.readsLines(),
                help.mayStart());
    }

    private Counted counted(ResultSet row, LabId lab, Optional<PersonId> reader) throws SQLException {
        Map<HelpWay, Integer> ways = new EnumMap<>(HelpWay.class);
        for (var way : HelpWay.values()) {
            var many = row.getInt("many_" + HelpBook.column(way));
            if (many > 0) {
                ways.put(way, many);
            }
        }
        var mine = mine(row);
        var facilitates = reader.isPresent() && roles.facilitates(lab);
        var isAuthor =
                reader.filter(new PersonId(row.getLong("author_id"))::equals).isPresent();
        var concerns = isAuthor || mine.isPresent();
        var help = new IdeaHelp(
                row.getInt("helpers"),
                ways,
                List.of(),
                mine,
                facilitates || concerns,
                facilitates || concerns && row.getBoolean("found"));
        var decidedAbout = mine.filter(IdeaHelp.Mine::lineStands).isPresent()
                ? Optional.of(new ContentRef(HelpBook.KIND, row.getLong("mine")))
                : Optional.<ContentRef>empty();
        return new Counted(help, row.getInt("shown") > 0, decidedAbout);
    }

    private static Optional<IdeaHelp.Mine> mine(ResultSet row) throws SQLException {
        return row.getLong("mine") == 0
                ? Optional.empty()
                : Optional.of(new IdeaHelp.Mine(
                        HelpBook.ways(row),
                        row.getString("line"),
                        new Language(row.getString("language")),
                        row.getBoolean("name_shown"),
                        !row.getString("line_state").equals(HelpBook.LineState.SHOWN.name())));
    }

    private List<String> names(LabId lab, long idea) {
        return jdbc.sql("""
                        SELECT p.display_name FROM idea_help h JOIN person p ON p.id = h.person_id AND p.lab_id = h.lab_id
                        WHERE h.lab_id = ? AND h.idea_id = ? AND h.taken_back_at IS NULL AND h.name_shown
                          AND p.display_name IS NOT NULL
                        ORDER BY h.offered_at, h.id LIMIT ?""")
                .params(lab.value(), idea, Helping.MOST_NAMES)
                .query(String.class)
                .list();
    }

    /**
     * What helpers wrote, the first who offered first; nothing for whoever does not read it.
     *
     * @param from how many to leave out
     */
    public IdeaHelp.Lines lines(LabId lab, long idea, PersonId reader, int from) {
        var found = jdbc.sql("""
                        SELECT h.*, p.display_name FROM idea_help h
                        JOIN idea i ON i.id = h.idea_id AND i.lab_id = h.lab_id AND i.state IN %s
                        JOIN person p ON p.id = h.person_id AND p.lab_id = h.lab_id
                        WHERE h.lab_id = :lab AND h.idea_id = :idea AND h.taken_back_at IS NULL AND h.line_state = 'SHOWN'
                          AND h.line <> '' AND (:facilitates OR i.author_id = :reader OR EXISTS (
                            SELECT 1 FROM idea_help m
                            WHERE m.idea_id = i.id AND m.person_id = :reader AND m.taken_back_at IS NULL))
                        ORDER BY h.offered_at, h.id LIMIT :most OFFSET :from""".formatted(HelpBook.PUBLIC_IDEA))
                .param("lab", lab.value())
                .param("idea", idea)
                .param("reader", reader.value())
                .param("facilitates", roles.facilitates(lab))
                .param("most", LINES + 1)
                .param("from", Math.max(0, from))
                .query((row, number) -> line(row, reader))
                .list();
        return new IdeaHelp.Lines(found.subList(0, Math.min(LINES, found.size())), found.size() > LINES);
    }

    private static IdeaHelp.Line line(ResultSet row, PersonId reader) throws SQLException {
        @Nullable String name = row.getBoolean("name_shown") ? row.getString("display_name") : null;
        return new IdeaHelp.Line(
                new ContentRef(HelpBook.KIND, row.getLong("id")),
                Optional.ofNullable(name),
                HelpBook.ways(row),
                row.getString("line"),
                new Language(row.getString("language")),
                row.getLong("person_id") == reader.value());
    }

    /**
     * Who wants to help, a part at a time; whoever may be told of it.
     *
     * @param after the last one of the part before; empty for the first part
     * @param most 1–1,000
     */
    public List<PersonId> all(LabId lab, long idea, Optional<PersonId> after, int most) {
        if (most < 1 || most > MOST_AT_ONCE) {
            throw new IllegalArgumentException("part of " + most);
        }
        return jdbc
                .sql("""
                        SELECT person_id FROM idea_help
                        WHERE lab_id = ? AND idea_id = ? AND person_id > ? AND taken_back_at IS NULL
                        ORDER BY person_id LIMIT ?""")
                .params(lab.value(), idea, after.map(PersonId::value).orElse(0L), most)
                .query(Long.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** A name that somebody gave up stands on no page any more, not even for a minute. */
    @EventListener
    void follow(PersonRenamed event) {
        jdbc.sql("""
                        SELECT idea_id FROM idea_help
                        WHERE lab_id = ? AND person_id = ? AND name_shown AND taken_back_at IS NULL LIMIT ?""")
                .params(event.lab().value(), event.person().value(), MOST_AT_ONCE)
                .query(Long.class)
                .list()
                .forEach(idea -> pages.gone(event.lab(), new ContentRef("idea", idea)));
    }
}
