package se.vartrannebergen.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Who posts nothing for now. Paused people read, vote and appeal; suspended people read and appeal. */
@Service
@Transactional
public class Pauses {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Suspended suspended;

    Pauses(JdbcClient jdbc, Clock clock, Suspended suspended) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.suspended = suspended;
    }

    /** The one that lasts longest of those that hold now; empty where the person may post. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<Pause> of(LabId lab, PersonId person) {
        return jdbc.sql("""
                        SELECT p.decision_id, p.ends_at, d.rule, d.reason
                        FROM pause p JOIN decision d ON d.id = p.decision_id AND d.lab_id = p.lab_id
                        WHERE p.lab_id = ? AND p.person_id = ? AND p.lifted_at IS NULL
                            AND (p.ends_at IS NULL OR p.ends_at > ?)
                        ORDER BY p.ends_at IS NULL DESC, p.ends_at DESC LIMIT 1""")
                .params(lab.value(), person.value(), utc(clock.instant()))
                .query((row, number) -> new Pause(
                        Optional.ofNullable(row.getObject("ends_at", LocalDateTime.class))
                                .map(at -> at.toInstant(ZoneOffset.UTC)),
                        row.getLong("decision_id"),
                        row.getInt("rule"),
                        LocalizedTextJson.read(row.getString("reason")).orElseThrow()))
                .optional();
    }

    /** @throws Paused where the person posts nothing for now */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public void mustPost(LabId lab, PersonId person) {
        of(lab, person).ifPresent(pause -> {
            throw new Paused(pause);
        });
    }

    /** Whether the person neither posts nor votes. Asked with each vote, so from memory: see {@link Suspended}. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isSuspended(LabId lab, PersonId person) {
        return suspended.contains(lab, person);
    }

    /** @throws Paused where the person is suspended. Costs no statement for anybody else. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public void mustVote(LabId lab, PersonId person) {
        if (suspended.contains(lab, person)) {
            of(lab, person).filter(Pause::isSuspension).ifPresent(pause -> {
                throw new Paused(pause);
            });
        }
    }

    void begin(Decision decision, Instant now) {
        jdbc.sql("""
                        INSERT INTO pause (lab_id, person_id, decision_id, begins_at, ends_at)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(
                        decision.lab().value(),
                        decision.author().value(),
                        decision.id(),
                        utc(now),
                        decision.pausedUntil().map(Pauses::utc).orElse(null))
                .update();
        suspended.readOnceCommitted();
    }

    /** Ends it now; without one, nothing happens. */
    void lift(Decision decision, Instant now) {
        jdbc.sql("UPDATE pause SET lifted_at = ? WHERE lab_id = ? AND decision_id = ? AND lifted_at IS NULL")
                .params(utc(now), decision.lab().value(), decision.id())
                .update();
        suspended.readOnceCommitted();
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
