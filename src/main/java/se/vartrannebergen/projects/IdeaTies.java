package se.vartrannebergen.projects;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.LabId;

/** Who has to do with an idea, and so what they can take on for it. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class IdeaTies {
    private static final int MOST = 500;

    private final JdbcClient jdbc;

    IdeaTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param committed organisations and groups that answered it, or that carry it out
     * @param groups that are about it
     */
    public record Ties(Set<ProjectOwner> committed, Set<Long> groups) {
        /** Whether they promise something for the idea. @param one organisation, or one group */
        public boolean mayPromise(ProjectOwner one) {
            return committed.contains(one);
        }

        /** Whether they start a project with the idea by themselves: groups only with what they are about. */
        public boolean mayStart(ProjectOwner one) {
            return one.partner().isPresent()
                    || one.group().filter(groups::contains).isPresent();
        }
    }

    /** One statement. Who answered an idea that became part of this one answered this one, too. */
    public Ties of(LabId lab, long idea) {
        Set<ProjectOwner> committed = new HashSet<>();
        Set<Long> groups = new HashSet<>();
        jdbc.sql("""
                        SELECT a.partner_id, NULL AS group_id, TRUE AS commits
                        FROM answered_idea x JOIN answer a ON a.id = x.answer_id AND a.state = 'PUBLIC'
                        WHERE x.lab_id = :lab AND x.answered_at IS NOT NULL AND x.idea_id IN (SELECT :idea UNION ALL SELECT i.id
                            FROM idea i WHERE i.lab_id = :lab AND i.merged_into = :idea AND i.state = 'MERGED')
                        UNION SELECT p.partner_id, p.group_id, TRUE FROM project_idea x JOIN project p ON p.id = x.project_id
                        WHERE x.lab_id = :lab AND x.carried = :idea
                        UNION SELECT NULL, t.group_id, FALSE FROM group_idea t WHERE t.lab_id = :lab AND t.idea_id = :idea
                        LIMIT :most""")
                .param("lab", lab.value())
                .param("idea", idea)
                .param("most", MOST)
                .query(row -> {
                    var partner = Optional.ofNullable(row.getObject("partner_id", Long.class));
                    var group = Optional.ofNullable(row.getObject("group_id", Long.class));
                    if (row.getBoolean("commits")) {
                        partner.map(PartnerId::new).map(ProjectOwner::of).ifPresent(committed::add);
                        group.map(ProjectOwner::ofGroup).ifPresent(committed::add);
                    } else {
                        group.ifPresent(groups::add);
                    }
                });
        return new Ties(committed, groups);
    }
}
