package se.vartrannebergen.groups;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** The groups somebody is in, or asks to be in. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class OwnGroups {
    /** More are not shown. */
    public static final int MOST = 50;

    private final JdbcClient jdbc;

    OwnGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * At most {@link #MOST}: those that go on first, where something happened last first. What is hidden or removed is shown to who
     * started it only. One statement.
     */
    public List<OwnGroup> of(LabId lab, PersonId person) {
        return jdbc.sql("""
                        SELECT g.id, g.name, g.language, g.state, m.state AS mine, m.coordinates
                        FROM group_member m JOIN working_group g ON g.id = m.group_id AND g.lab_id = m.lab_id
                        WHERE m.lab_id = :lab AND m.person_id = :person
                          AND (m.state = 'MEMBER' OR m.state = 'ASKED' AND g.state <> 'CLOSED')
                          AND (g.state IN ('WAITING', 'OPENING', 'ACTIVE', 'CLOSED') OR g.started_by = :person)
                        ORDER BY g.state = 'CLOSED', g.changed_at DESC, g.id DESC LIMIT :most""")
                .param("lab", lab.value())
                .param("person", person.value())
                .param("most", MOST)
                .query((row, number) -> new OwnGroup(
                        Slug.of(row.getLong("id"), row.getString("name")),
                        row.getString("name"),
                        new Language(row.getString("language")),
                        GroupState.valueOf(row.getString("state")),
                        MembershipState.valueOf(row.getString("mine")),
                        row.getBoolean("coordinates")))
                .list();
    }
}
