package se.vartrannebergen.ideas;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.shared.LabId;

/**
 * Keeps each idea's figure in line with its votes. The figure is counted anew, never added to, so it cannot drift; and
 * when hundreds vote on one idea at once, one count serves all who voted before it began. See
 * docs/decisions/2026-11-23-votes-are-counted-anew.md.
 */
@Component
class VoteCounter {
    private static final Logger log = LoggerFactory.getLogger(VoteCounter.class);
    private static final int MOST_AT_ONCE = 1_000;

    private final VoteBook book;
    private final VoteGate gate;
    private final Labs labs;
    private final ApplicationEventPublisher events;
    private final Map<Long, Turn> turns = new ConcurrentHashMap<>();

    VoteCounter(VoteBook book, VoteGate gate, Labs labs, ApplicationEventPublisher events) {
        this.book = book;
        this.gate = gate;
        this.labs = labs;
        this.events = events;
    }

    /** One idea's counting: who waits, what was counted last. Guarded by itself, but for {@code waiting} (by the map). */
    private static final class Turn {
        private int waiting;
        private long asked;
        private long counted;
        private int figure;
    }

    /** Counts the votes committed so far. @return the public figure, which includes them */
    int count(LabId lab, long idea) {
        var turn = turns.compute(idea, (id, known) -> {
            var mine = known == null ? new Turn() : known;
            mine.waiting++;
            return mine;
        });
        try {
            long ticket;
            synchronized (turns) {
                ticket = ++turn.asked;
            }
            synchronized (turn) {
                if (turn.counted < ticket) {
                    long serves;
                    synchronized (turns) {
                        serves = turn.asked;
                    }
                    turn.figure = gate.pass(() -> countNow(lab, idea));
                    turn.counted = serves;
                    events.publishEvent(new IdeaEvent.VotesCounted(lab, idea, turn.figure));
                }
                return turn.figure;
            }
        } finally {
            turns.computeIfPresent(idea, (id, known) -> --known.waiting == 0 ? null : known);
        }
    }

    private int countNow(LabId lab, long idea) {
        var figure = book.count(lab, idea);
        if (figure.owesAnswer()) {
            book.oweAnswer(lab, idea);
        }
        return figure.votes();
    }

    /** A crash may have come between a vote and its counting, or between the count and the answer clock. */
    @EventListener(ApplicationReadyEvent.class)
    void countWhatWasLeft() {
        for (var lab : labs.all()) {
            for (var idea : book.leftUncounted(lab.id(), MOST_AT_ONCE)) {
                log.info("Idea {} was left behind its votes: now {}", idea, count(lab.id(), idea));
            }
        }
    }
}
