package se.vartrannebergen.answers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.answers.AnswerRefused.Why;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/** An answer that is owed to an idea, and the rules of its time. The database keeps one running for each idea. */
@Entity
class AnswerClock {
    @Id
    @GeneratedValue(generator = "answer_clock_seq")
    @SequenceGenerator(name = "answer_clock_seq", sequenceName = "answer_clock_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private long ideaId;
    private @Nullable Long partnerId;

    @Enumerated(EnumType.STRING)
    private ClockState state = ClockState.RUNNING;

    private LocalDate startedOn = LocalDate.EPOCH;
    private LocalDate dueOn = LocalDate.EPOCH;
    private LocalDate firstDueOn = LocalDate.EPOCH;
    private @Nullable String extendedWhy;
    private @Nullable String extendedLanguage;
    private @Nullable LocalDate extendedOn;
    private @Nullable Long cameFrom;
    private @Nullable Long answeredBy;
    private @Nullable Instant endedAt;

    @Version
    private int version;

    protected AnswerClock() {}

    /** @param owner empty where the facilitators look for somebody */
    AnswerClock(LabId lab, long idea, Optional<PartnerId> owner, LocalDate today, LocalDate due) {
        labId = lab.value();
        ideaId = idea;
        partnerId = owner.map(PartnerId::value).orElse(null);
        startedOn = today;
        dueOn = due;
        firstDueOn = due;
    }

    /** The idea became part of another one, where the same clock goes on: same owner, same dates. */
    AnswerClock moveTo(long into, Instant now) {
        end(ClockState.MOVED, now);
        var there = new AnswerClock(new LabId(labId), into, owner(), startedOn, firstDueOn);
        there.dueOn = dueOn;
        there.extendedWhy = extendedWhy;
        there.extendedLanguage = extendedLanguage;
        there.extendedOn = extendedOn;
        there.cameFrom = ideaId;
        return there;
    }

    /** The idea stands for itself again, and is owed what it was owed. */
    void comeBack() {
        if (state == ClockState.MOVED) {
            state = ClockState.RUNNING;
            endedAt = null;
        }
    }

    /** What was answered is gone: it is owed again, by the same day. */
    void runAgain() {
        if (state == ClockState.ANSWERED) {
            state = ClockState.RUNNING;
            endedAt = null;
            answeredBy = null;
        }
    }

    /** Whose answer it is that ends it. */
    void answeredBy(PartnerId partner) {
        mustRun();
        answeredBy = partner.value();
    }

    void end(ClockState how, Instant now) {
        if (state == ClockState.RUNNING) {
            state = how;
            endedAt = now;
        }
    }

    void assign(PartnerId owner) {
        mustRun();
        partnerId = owner.value();
    }

    /**
     * Once, and later than it was owed.
     *
     * @param due after today and {@link #dueOn}, at most {@link Clocks#LONGEST_EXTENSION} days after the latter
     */
    void extend(LocalDate due, PlainText why, Language language, LocalDate today) {
        mustRun();
        if (extendedWhy != null) {
            throw new AnswerRefused(Why.EXTENDED_ALREADY, "until " + dueOn);
        }
        if (!due.isAfter(dueOn) || !due.isAfter(today) || due.isAfter(dueOn.plusDays(Clocks.LONGEST_EXTENSION))) {
            throw new AnswerRefused(Why.DATE_OUT_OF_BOUNDS, due + " instead of " + dueOn);
        }
        dueOn = due;
        extendedWhy = why.value();
        extendedLanguage = language.code();
        extendedOn = today;
    }

    private void mustRun() {
        if (state != ClockState.RUNNING) {
            throw new AnswerRefused(Why.NOTHING_OWED, "clock is " + state);
        }
    }

    /** Nobody owes it for now: who did takes no part any more. */
    void findAnother(Optional<PartnerId> owner) {
        partnerId = owner.map(PartnerId::value).orElse(null);
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    Optional<PartnerId> owner() {
        return Optional.ofNullable(partnerId).map(PartnerId::new);
    }

    LocalDate dueOn() {
        return dueOn;
    }

    ClockState state() {
        return state;
    }
}
