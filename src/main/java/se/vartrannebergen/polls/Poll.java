package se.vartrannebergen.polls;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** A question to a group, and the rules of its life. */
@Entity
class Poll {
    @Id
    @GeneratedValue(generator = "poll_seq")
    @SequenceGenerator(name = "poll_seq", sequenceName = "poll_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private long groupId;
    private long madeBy;

    @Enumerated(EnumType.STRING)
    private PollKind kind = PollKind.YES_NO;

    private String question = "";
    private String text = "";
    private String language = "";
    private int most;
    private boolean secret;
    private boolean showsRunning;

    @Enumerated(EnumType.STRING)
    private PollState state = PollState.PUBLIC;

    private Instant madeAt = Instant.EPOCH;
    private Instant endsAt = Instant.EPOCH;
    private Instant firstEndsAt = Instant.EPOCH;
    private @Nullable Instant endChangedAt;
    private @Nullable Long endChangedBy;
    private @Nullable Instant remindedAt;
    private @Nullable Instant closedAt;
    private @Nullable Integer answered;

    @Version
    private int version;

    protected Poll() {}

    /** @throws PollNotReady where something is missing */
    Poll(LabId lab, long group, PersonId by, NewPoll content, Instant now) {
        var problems = content.problems(now);
        if (!problems.isEmpty()) {
            throw new PollNotReady(problems);
        }
        labId = lab.value();
        groupId = group;
        madeBy = by.value();
        kind = content.kind();
        question = content.question().value();
        text = content.text().value();
        language = content.language().code();
        most = content.most();
        secret = content.secret();
        showsRunning = content.showsRunning();
        madeAt = now;
        endsAt = PollTime.instant(content.end());
        firstEndsAt = endsAt;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    LabId lab() {
        return new LabId(labId);
    }

    long group() {
        return groupId;
    }

    PersonId madeBy() {
        return new PersonId(madeBy);
    }

    PollKind kind() {
        return kind;
    }

    String question() {
        return question;
    }

    String text() {
        return text;
    }

    Language language() {
        return new Language(language);
    }

    boolean isSecret() {
        return secret;
    }

    PollState state() {
        return state;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    boolean hasEnded(Instant now) {
        return isClosed() || !now.isBefore(endsAt);
    }

    /** @throws PollNotReady where that is no later, or no possible, end */
    void prolong(LocalDateTime end, PersonId by, Instant now) {
        mustRun(now);
        var problem = PollTime.problem(end, now)
                .or(() -> PollTime.instant(end).isAfter(endsAt)
                        ? Optional.empty()
                        : Optional.of(PollProblem.END_TOO_SOON));
        if (problem.isPresent()) {
            throw new PollNotReady(EnumSet.of(problem.get()));
        }
        moveEnd(PollTime.instant(end), by, now);
        remindedAt = null;
    }

    /** It ends at this moment. */
    void end(PersonId by, Instant now) {
        mustRun(now);
        moveEnd(now, by, now);
    }

    /** Its group has come to an end, and with it all it asks. */
    void endWithGroup(Instant now) {
        if (!hasEnded(now)) {
            endsAt = now;
        }
    }

    private void moveEnd(Instant end, PersonId by, Instant now) {
        endsAt = end;
        endChangedAt = now;
        endChangedBy = by.value();
    }

    /** Its result is written down. @param ballots how many count */
    void close(int ballots, Instant now) {
        if (isClosed()) {
            throw new IllegalStateException("closed already");
        }
        closedAt = now;
        answered = ballots;
    }

    /** @return whether it was not so before */
    boolean become(PollState wanted) {
        var before = state;
        state = wanted;
        return before != wanted;
    }

    private void mustRun(Instant now) {
        if (hasEnded(now)) {
            throw new PollRefused(PollRefused.Why.ENDED, "poll " + id);
        }
    }
}
