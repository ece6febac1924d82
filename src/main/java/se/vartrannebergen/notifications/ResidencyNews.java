package se.vartrannebergen.notifications;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.labs.LabSettings.Voters;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.people.ResidencyConfirmed;

/** Whose votes had waited for a confirmation is told that they count now. */
@Component
class ResidencyNews {
    private final Telling telling;
    private final Labs labs;
    private final JdbcClient jdbc;

    ResidencyNews(Telling telling, Labs labs, JdbcClient jdbc) {
        this.telling = telling;
        this.labs = labs;
        this.jdbc = jdbc;
    }

    /** @param votes cast before it became known that the person lives here */
    private record Waited(long residency, int votes) {}

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void confirmed(ResidencyConfirmed event) {
        if (labs.get(event.lab()).settings().voters() == Voters.EVERYONE) {
            return; // none had to wait
        }
        jdbc.sql("""
                        SELECT r.id, (SELECT COUNT(*) FROM vote v
                            WHERE v.lab_id = r.lab_id AND v.person_id = r.person_id AND v.created_at <= r.confirmed_at
                                AND v.moved_from IS NULL) AS votes
                        FROM residency r WHERE r.open_person = ? AND r.lab_id = ?""")
                .params(event.person().value(), event.lab().value())
                .query((row, number) -> new Waited(row.getLong("id"), row.getInt("votes")))
                .optional()
                .filter(waited -> waited.votes() > 0)
                .ifPresent(waited -> telling.tell(
                        event.lab(),
                        List.of(event.person()),
                        NewNotice.of(NoticeKind.VOTES_COUNTED, "residency-" + waited.residency())
                                .with(String.valueOf(waited.votes()))));
    }
}
