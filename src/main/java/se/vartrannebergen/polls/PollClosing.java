package se.vartrannebergen.polls;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.groups.GroupEvent;
import se.vartrannebergen.shared.LabId;

/**
 * Writes down what came of a poll, once, however many try at once. Of a secret one, in the same transaction, who answered what is
 * forgotten for good.
 */
@Component
@Transactional
class PollClosing {
    private final PollRepository polls;
    private final PollCount count;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PollClosing(PollRepository polls, PollCount count, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.polls = polls;
        this.count = count;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing, where it has not ended or is closed already. @return whether it was closed now */
    boolean close(LabId lab, long id) {
        var poll = polls.hold(lab.value(), id).orElseThrow(() -> new PollUnknown(id));
        if (poll.isClosed() || !poll.hasEnded(clock.instant())) {
            return false;
        }
        var ballots = jdbc.sql("SELECT " + PollCount.ANSWERED + " FROM poll p WHERE p.lab_id = ? AND p.id = ?")
                .params(lab.value(), id)
                .query(Integer.class)
                .single();
        count.ofBallots(id)
                .forEach(line -> jdbc.sql(
                                "INSERT INTO poll_result (poll_id, option_id, stance, figure) VALUES (?, ?, ?, ?)")
                        .params(id, line.option(), line.stance().name(), line.figure())
                        .update());
        if (poll.isSecret()) {
            forgetWho(poll);
        } else {
            markWhoDoesNotCount(poll);
        }
        poll.close(ballots, clock.instant());
        polls.saveAndFlush(poll);
        events.publishEvent(new PollEvent.PollClosed(lab, poll.group(), id));
        return true;
    }

    /**
     * Reasons stay, as rows of nobody with numbers by chance: in which order people answered would tell something too. All else
     * of the ballots goes.
     */
    private void forgetWho(Poll poll) {
        jdbc.sql("""
                        INSERT INTO ballot (id, lab_id, poll_id, person_id, stance, reason, language, reason_state, cast_at)
                        SELECT NEXTVAL(ballot_seq), s.lab_id, s.poll_id, NULL, s.stance, s.reason, s.language, s.reason_state, s.ends_at
                        FROM (SELECT b.lab_id, b.poll_id, b.stance, b.reason, b.language, b.reason_state, p.ends_at
                              FROM poll p JOIN ballot b ON b.poll_id = p.id
                              JOIN group_member m ON m.group_id = p.group_id AND m.person_id = b.person_id
                              WHERE p.id = :poll AND b.person_id IS NOT NULL AND b.reason <> '' AND %s
                              ORDER BY RAND() LIMIT 1000000) s""".formatted(PollCount.COUNTS)).param("poll", poll.id()).update();
        jdbc.sql("DELETE FROM ballot WHERE poll_id = ? AND person_id IS NOT NULL")
                .param(poll.id())
                .update();
    }

    /** Whoever comes back later does not count after all. */
    private void markWhoDoesNotCount(Poll poll) {
        jdbc.sql("""
                        UPDATE ballot b JOIN poll p ON p.id = b.poll_id SET b.counts = FALSE
                        WHERE p.id = :poll AND NOT EXISTS (SELECT 1 FROM group_member m
                            WHERE m.group_id = p.group_id AND m.person_id = b.person_id AND %s)""".formatted(PollCount.COUNTS)).param("poll", poll.id()).update();
    }

    /** Who leaves after the end was a member at the end: what they do next must not change that. A group's end is that of its polls. */
    @EventListener
    void follow(GroupEvent event) {
        switch (event) {
            case GroupEvent.MemberLeft left -> closeEnded(event);
            case GroupEvent.MemberRemoved removed -> closeEnded(event);
            case GroupEvent.GroupClosed closed -> {
                unclosed(event).forEach(id -> {
                    var poll = polls.hold(event.lab().value(), id).orElseThrow();
                    poll.endWithGroup(clock.instant());
                    polls.saveAndFlush(poll);
                    close(event.lab(), id);
                });
            }
            default -> {}
        }
    }

    private void closeEnded(GroupEvent event) {
        unclosed(event).forEach(id -> close(event.lab(), id));
    }

    private List<Long> unclosed(GroupEvent event) {
        return jdbc.sql(
                        "SELECT id FROM poll WHERE lab_id = ? AND group_id = ? AND closed_at IS NULL ORDER BY id LIMIT ?")
                .params(event.lab().value(), event.group(), Polls.MOST_OPEN * 2)
                .query(Long.class)
                .list();
    }
}
