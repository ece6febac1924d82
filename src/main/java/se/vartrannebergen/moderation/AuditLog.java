package se.vartrannebergen.moderation;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Writes down what staff do and whose data they look at, in the transaction in which they do it. Nobody can change it afterwards. */
@Component
public class AuditLog {
    static final String TABLE = "vart_rannebergen_audit.audit_entry";
    private static final int MOST_WORDS = 10_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param about the case, decision, appeal or content it was about
     * @param person whose data it was, or who was decided about
     * @param why in words; the first 10,000 UTF-16 units are kept
     */
    @Transactional(propagation = Propagation.REQUIRED)
    public void note(LabId lab, PersonId who, AuditAct act, ContentRef about, Optional<PersonId> person, String why) {
        jdbc.sql("INSERT INTO " + TABLE + """
                         (lab_id, who, who_name, act, about_kind, about_id, about_person, why, happened_at)
                        SELECT p.lab_id, p.id, COALESCE(p.display_name, ''), ?, ?, ?, ?, ?, ? FROM person p
                        WHERE p.lab_id = ? AND p.id = ?""")
                .params(
                        act.name(),
                        about.kind(),
                        about.id(),
                        person.map(PersonId::value).orElse(null),
                        why.length() <= MOST_WORDS ? why : why.substring(0, MOST_WORDS),
                        Pauses.utc(clock.instant()),
                        lab.value(),
                        who.value())
                .update();
    }
}
