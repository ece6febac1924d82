package se.vartrannebergen.projects;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;

/** Who takes an idea forward, and by which day: the next milestone of its project, or the next promise, whichever comes first. */
@Service
@Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
public class NextDates {
    private final JdbcClient jdbc;

    NextDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param on as it stands now, perhaps in the past; empty where no day was said */
    public record Next(ShownOwner owner, Optional<LocalDate> on) {}

    /** One statement. Empty where no project carries it out and nothing is promised for it. */
    public Optional<Next> of(LabId lab, long idea) {
        return jdbc.sql("""
                        SELECT n.due_on, %1$s FROM (
                            SELECT p.partner_id, p.group_id, (SELECT MIN(s.due_on) FROM milestone s
                                WHERE s.project_id = p.id AND s.state <> 'DONE') AS due_on
                            FROM project_idea x
                            JOIN project p ON p.id = x.project_id AND p.state IN ('PLANNED', 'UNDER_WAY') AND p.archived_at IS NULL
                            WHERE x.lab_id = :lab AND x.carried = :idea AND %3$s
                            UNION ALL SELECT m.partner_id, m.group_id, m.due_on FROM promise m
                            WHERE m.lab_id = :lab AND m.idea_id = :idea AND m.state = 'OPEN' AND %4$s
                            UNION ALL SELECT m.partner_id, m.group_id, m.due_on FROM project_idea x
                            JOIN promise m ON m.project_id = x.project_id AND m.state = 'OPEN'
                            WHERE x.lab_id = :lab AND x.carried = :idea AND %4$s) n %2$s
                        ORDER BY n.due_on IS NULL, n.due_on LIMIT 1""".formatted(
                        OwnerRows.COLUMNS, OwnerRows.join("n"), OwnerRows.isPublic("p"), OwnerRows.isPublic("m")))
                .param("lab", lab.value())
                .param("idea", idea)
                .query((row, number) ->
                        new Next(OwnerRows.read(row), Optional.ofNullable(row.getObject("due_on", LocalDate.class))))
                .optional();
    }
}
