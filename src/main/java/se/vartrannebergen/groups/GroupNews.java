package se.vartrannebergen.groups;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** What the news of a group can be about. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class GroupNews {
    /** Its ideas, as long as everybody reads them. */
    static final String IDEAS = """
             FROM group_idea g JOIN idea i ON i.id = g.idea_id AND i.lab_id = g.lab_id
            WHERE g.lab_id = :lab AND g.group_id = :group AND i.published_at IS NOT NULL
              AND i.state NOT IN ('WITHDRAWN', 'HIDDEN', 'REMOVED', 'MERGED')""";

    private final GroupAccess access;
    private final OutcomeAccess ended;
    private final JdbcClient jdbc;

    GroupNews(GroupAccess access, OutcomeAccess ended, JdbcClient jdbc) {
        this.access = access;
        this.ended = ended;
        this.jdbc = jdbc;
    }

    /** An idea of the group. */
    public record OwnIdea(long id, String title, Language language) {}

    /**
     * The group's ideas, for who writes its news, or puts it right once the group has ended.
     *
     * @throws GroupUnknown where the person does not
     */
    public List<OwnIdea> ideas(LabId lab, long group, PersonId person) {
        access.find(lab, group, Optional.of(person))
                .filter(known -> known.mayPublish() || ended.hasLastWord(known))
                .orElseThrow(() -> new GroupUnknown(group));
        return jdbc.sql("SELECT i.id, i.title, i.language" + IDEAS + " ORDER BY g.added_at, i.id LIMIT :most")
                .param("lab", lab.value())
                .param("group", group)
                .param("most", Groups.MOST_IDEAS)
                .query((row, number) ->
                        new OwnIdea(row.getLong("id"), row.getString("title"), new Language(row.getString("language"))))
                .list();
    }
}
