package se.vartrannebergen.groups;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.texts.Slug;

/** The groups that are about an idea. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class GroupsOfIdea {
    /** More are not shown. */
    public static final int MOST = 50;

    private static final int OPENING_WORDS = 160;

    private final JdbcClient jdbc;

    GroupsOfIdea(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that everybody may know of, at most {@link #MOST}: active ones first, where something happened last first. One statement. */
    public List<GroupOnIdea> of(LabId lab, long idea, Optional<PersonId> reader) {
        return jdbc.sql("""
                        SELECT g.id, g.name, g.purpose, g.looking_for, g.language, g.state, g.joining, g.young, g.member_count,
                               o.result, o.text, o.language AS outcome_language, m.state AS mine
                        FROM group_idea t
                        JOIN working_group g ON g.id = t.group_id AND g.lab_id = t.lab_id
                        LEFT JOIN group_outcome o ON o.group_id = g.id AND o.state = 'PUBLIC'
                        LEFT JOIN group_member m ON m.group_id = g.id AND m.person_id = :reader
                        WHERE t.lab_id = :lab AND t.idea_id = :idea AND g.state IN ('ACTIVE', 'OPENING', 'CLOSED')
                        ORDER BY FIELD(g.state, 'ACTIVE', 'OPENING', 'CLOSED'), g.changed_at DESC, g.id DESC LIMIT :most""")
                .param("lab", lab.value())
                .param("idea", idea)
                .param("reader", reader.map(PersonId::value).orElse(null))
                .param("most", MOST)
                .query((row, number) -> read(row, reader.isPresent()))
                .list();
    }

    private static GroupOnIdea read(ResultSet row, boolean signedIn) throws SQLException {
        var state = GroupState.valueOf(row.getString("state"));
        var mine = Optional.ofNullable(row.getString("mine")).map(MembershipState::valueOf);
        return new GroupOnIdea(
                row.getLong("id"),
                Slug.of(row.getLong("id"), row.getString("name")),
                row.getString("name"),
                row.getString("purpose"),
                row.getString("looking_for"),
                new Language(row.getString("language")),
                state,
                row.getInt("member_count"),
                mine.filter(MembershipState.MEMBER::equals).isPresent(),
                signedIn
                        && state == GroupState.ACTIVE
                        && !row.getBoolean("young")
                        && row.getString("joining").equals(Joining.OPEN.name())
                        && mine.filter(stands -> stands != MembershipState.LEFT && stands != MembershipState.ASKED)
                                .isEmpty(),
                end(row));
    }

    private static Optional<GroupOnIdea.End> end(ResultSet row) throws SQLException {
        @Nullable String result = row.getString("result");
        return result == null
                ? Optional.empty()
                : Optional.of(new GroupOnIdea.End(
                        OutcomeResult.valueOf(result),
                        new PlainText(row.getString("text")).shortened(OPENING_WORDS),
                        new Language(row.getString("outcome_language"))));
    }
}
