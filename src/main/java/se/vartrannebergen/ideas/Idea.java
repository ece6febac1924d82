package se.vartrannebergen.ideas;

import jakarta.persistence.Column;
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
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import se.vartrannebergen.ideas.IdeaRefused.Why;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * An idea and the rules of its life. Each step checks that it may be taken, gives the line for the public timeline and
 * announces itself; nothing else changes the state. Longer than most files because the whole state machine stands here.
 */
@Entity
@DynamicUpdate // the vote counter is changed elsewhere, by one statement: a save must not write an old figure over it
class Idea extends AbstractAggregateRoot<Idea> {
    @Id
    @GeneratedValue(generator = "idea_seq")
    @SequenceGenerator(name = "idea_seq", sequenceName = "idea_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private long authorId;

    @Enumerated(EnumType.STRING)
    private IdeaState state = IdeaState.DRAFT;

    @Enumerated(EnumType.STRING)
    private @Nullable IdeaState previousState;

    @Enumerated(EnumType.STRING)
    private @Nullable IdeaState stoodAs;

    private String title = "";
    private String text = "";
    private String language = "";
    private @Nullable Long categoryId;
    private @Nullable Long placeId;
    private String searchWords = "";

    @Column(insertable = false, updatable = false)
    private int voteCount;

    private @Nullable Long mergedInto;
    private @Nullable Instant publishedAt;
    private @Nullable Instant changedAt;
    private @Nullable LocalDate answerDueOn;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant discardedAt;

    @Version
    private int version;

    @CreationTimestamp
    private @Nullable Instant createdAt;

    @UpdateTimestamp
    private @Nullable Instant updatedAt;

    protected Idea() {}

    static Idea draft(LabId lab, PersonId author, DraftContent content) {
        var idea = new Idea();
        idea.labId = lab.value();
        idea.authorId = author.value();
        idea.write(content);
        return idea;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    LabId lab() {
        return new LabId(labId);
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    IdeaState state() {
        return state;
    }

    /** Whether this is a draft that its author has thrown away. */
    boolean isDiscarded() {
        return discardedAt != null;
    }

    int version() {
        return version;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    Language language() {
        return new Language(language);
    }

    /** What was typed so far; only drafts are written over. */
    void write(DraftContent content) {
        mustBe(IdeaState.DRAFT);
        fill(content.title().value(), content.text().value(), content.language());
        categoryId = content.category().orElse(null);
        placeId = content.place().orElse(null);
    }

    void sendForReview(NewIdea finished) {
        go(IdeaState.AWAITING_REVIEW);
        accept(finished);
        registerEvent(new IdeaEvent.IdeaSentForReview(lab(), id(), author()));
    }

    IdeaStep publish(NewIdea finished, Instant now) {
        mustBe(IdeaState.DRAFT);
        accept(finished);
        return appear(now);
    }

    /** A facilitator has looked at it. */
    IdeaStep approve(Instant now) {
        mustBe(IdeaState.AWAITING_REVIEW);
        return appear(now);
    }

    private IdeaStep appear(Instant now) {
        go(IdeaState.OPEN);
        publishedAt = now;
        changedAt = now;
        registerEvent(new IdeaEvent.IdeaPublished(lab(), id(), author()));
        return new IdeaStep(this, StepKind.PUBLISHED, StepBy.THE_RULES, now);
    }

    /**
     * While nobody has voted the author may write anew; and what is hidden, once its author was asked to change it.
     *
     * @param asked whether a facilitator asked for it
     * @return the line for the timeline; none for what was never public
     */
    Optional<IdeaStep> edit(NewIdea changed, boolean hasVotes, boolean asked, Instant now) {
        if (!(asked && state == IdeaState.HIDDEN)) {
            if (!state.takesVotes()) {
                throw new IdeaRefused(Why.WRONG_STATE, "edit in " + state);
            }
            if (hasVotes) {
                throw new IdeaRefused(Why.HAS_VOTES, "edit");
            }
        }
        accept(changed);
        changedPublicly(now);
        return publishedAt == null
                ? Optional.empty()
                : Optional.of(new IdeaStep(this, StepKind.EDITED, StepBy.THE_RULES, now));
    }

    /**
     * Photos came, went or were described anew.
     *
     * @param toldLately whether the timeline said so a short while ago: once is enough
     */
    Optional<IdeaStep> photosChanged(Instant now, boolean toldLately) {
        if (!state.isPublic()) {
            throw new IdeaRefused(Why.WRONG_STATE, "photos in " + state);
        }
        if (toldLately) {
            registerEvent(new IdeaEvent.IdeaChanged(lab(), id()));
            return Optional.empty();
        }
        changedPublicly(now);
        return Optional.of(new IdeaStep(this, StepKind.EDITED, StepBy.THE_RULES, now));
    }

    /** Something was added below the text. */
    void addedTo(Instant now) {
        if (!state.isPublic()) {
            throw new IdeaRefused(Why.WRONG_STATE, "addition in " + state);
        }
        changedPublicly(now);
    }

    static void mustTakeVotes(IdeaState state) {
        if (!state.takesVotes()) {
            throw new IdeaRefused(Why.NOT_OPEN, "vote in " + state);
        }
    }

    /** Whether the answer clock starts once enough neighbours have voted; also where a partner considers it already. */
    boolean awaitsThreshold() {
        return state.takesVotes() && answerDueOn == null;
    }

    /** Enough neighbours voted. */
    IdeaStep oweAnswer(LocalDate due, Instant now) {
        if (!awaitsThreshold()) {
            throw new IdeaRefused(Why.WRONG_STATE, "answer owed in " + state);
        }
        if (state == IdeaState.OPEN) {
            go(IdeaState.UNDER_CONSIDERATION);
        }
        changedAt = now;
        answerDueOn = due;
        registerEvent(new IdeaEvent.AnswerOwed(lab(), id(), due));
        return new IdeaStep(this, StepKind.ANSWER_OWED, StepBy.THE_RULES, now);
    }

    /** The clock of an idea that became part of this one goes on here, unless an answer is owed here already. */
    Optional<IdeaStep> inheritAnswer(LocalDate due, Instant now) {
        return awaitsThreshold() ? Optional.of(oweAnswer(due, now)) : Optional.empty();
    }

    /** Another organisation owes the answer now, with a reason. */
    IdeaStep assignAnswer(StepBy by, Instant now) {
        mustOweAnswer();
        needReason(by);
        return stays(StepKind.ANSWER_ASSIGNED, by, now);
    }

    /** The answer is owed later, with a reason. */
    IdeaStep postponeAnswer(LocalDate due, StepBy by, Instant now) {
        mustOweAnswer();
        needReason(by);
        answerDueOn = due;
        return stays(StepKind.ANSWER_POSTPONED, by, now);
    }

    private void mustOweAnswer() {
        if (!state.takesVotes() || answerDueOn == null) {
            throw new IdeaRefused(Why.WRONG_STATE, "no answer owed in " + state);
        }
    }

    /**
     * An organisation answered. Work that has begun goes on, whatever is answered then.
     *
     * @param carriedOut whether any answer in force, this one among them, says that something comes of it
     */
    IdeaStep answer(Verdict verdict, boolean carriedOut, StepBy by, Instant now) {
        if (!state.isPublic()) {
            throw new IdeaRefused(Why.WRONG_STATE, "answer in " + state);
        }
        if (!verdict.isYes()) {
            needReason(by);
        }
        var to = carriedOut ? IdeaState.PLANNED : IdeaState.DECLINED;
        return state == to || state == IdeaState.IN_PROGRESS || state == IdeaState.DONE
                ? stays(verdict.step(), by, now)
                : move(to, verdict.step(), by, now);
    }

    /** An organisation answered whose answer does not settle what becomes of it. */
    IdeaStep addAnswer(Verdict verdict, StepBy by, Instant now) {
        if (!state.isPublic()) {
            throw new IdeaRefused(Why.WRONG_STATE, "answer in " + state);
        }
        if (!verdict.isYes()) {
            needReason(by);
        }
        return stays(StepKind.ANSWER_ADDED, by, now);
    }

    private IdeaStep stays(StepKind kind, StepBy by, Instant now) {
        changedAt = now;
        registerEvent(new IdeaEvent.IdeaTold(lab(), id(), kind));
        return new IdeaStep(this, kind, by, now);
    }

    /** A project that carries it out took a step. Where that leads nowhere from where it stands, it stays, and no line tells of it. */
    Optional<IdeaStep> follow(ProjectStep step, StepBy by, Instant now) {
        return switch (step) {
            case STARTED ->
                state.takesVotes()
                        ? Optional.of(move(IdeaState.PLANNED, StepKind.PROJECT_STARTED, by, now))
                        : tells(isCarriedOut(), StepKind.PROJECT_STARTED, by, now);
            case BEGUN -> state == IdeaState.PLANNED ? Optional.of(start(by, now)) : Optional.empty();
            case FINISHED -> {
                if (!isCarriedOut()) {
                    yield Optional.empty();
                }
                if (state == IdeaState.PLANNED) {
                    go(IdeaState.IN_PROGRESS);
                }
                yield Optional.of(finish(by, now));
            }
            case ENDED -> tells(isCarriedOut(), StepKind.PROJECT_ENDED, by, now);
            case TAKEN_UP -> tells(isCarriedOut(), StepKind.PROJECT_TAKEN_UP, by, now);
        };
    }

    private boolean isCarriedOut() {
        return state == IdeaState.PLANNED || state == IdeaState.IN_PROGRESS;
    }

    private Optional<IdeaStep> tells(boolean whether, StepKind kind, StepBy by, Instant now) {
        return whether ? Optional.of(stays(kind, by, now)) : Optional.empty();
    }

    IdeaStep consider(StepBy by, Instant now) {
        return move(IdeaState.UNDER_CONSIDERATION, StepKind.CONSIDERED, by, now);
    }

    IdeaStep plan(StepBy by, Instant now) {
        return move(IdeaState.PLANNED, StepKind.PLANNED, by, now);
    }

    IdeaStep start(StepBy by, Instant now) {
        return move(IdeaState.IN_PROGRESS, StepKind.STARTED, by, now);
    }

    IdeaStep finish(StepBy by, Instant now) {
        return move(IdeaState.DONE, StepKind.FINISHED, by, now);
    }

    IdeaStep decline(StepBy by, Instant now) {
        needReason(by);
        return move(IdeaState.DECLINED, StepKind.DECLINED, by, now);
    }

    /**
     * The only answer in force was taken away: the idea stands where it stood before. Work that has begun goes on.
     *
     * @param owed whether the answer is owed again, by the day that is known
     */
    IdeaStep unanswer(boolean owed, Instant now) {
        if (state != IdeaState.PLANNED && state != IdeaState.DECLINED) {
            throw new IdeaRefused(Why.WRONG_STATE, "no answer to take away in " + state);
        }
        var from = state;
        state = owed ? IdeaState.UNDER_CONSIDERATION : IdeaState.OPEN;
        answerDueOn = owed ? answerDueOn : null;
        changedAt = now;
        registerEvent(new IdeaEvent.IdeaMoved(lab(), id(), from, state));
        return new IdeaStep(this, owed ? StepKind.ANSWER_GONE : StepKind.ANSWER_REMOVED, StepBy.THE_RULES, now);
    }

    private IdeaStep move(IdeaState to, StepKind kind, StepBy by, Instant now) {
        var from = state;
        go(to);
        changedAt = now;
        registerEvent(new IdeaEvent.IdeaMoved(lab(), id(), from, to));
        return new IdeaStep(this, kind, by, now);
    }

    IdeaStep mergeInto(Idea other, StepBy by, Instant now) {
        if (other.labId != labId || other.id() == id() || !other.state.takesVotes()) {
            throw new IdeaRefused(Why.WRONG_STATE, "merge into " + other.id());
        }
        var from = state;
        go(IdeaState.MERGED);
        previousState = from;
        mergedInto = other.id();
        changedAt = now;
        registerEvent(new IdeaEvent.IdeaMerged(lab(), id(), other.id()));
        return new IdeaStep(this, StepKind.MERGED, by, now);
    }

    /** Undoes a merge: the idea stands where it stood. One that was hidden or removed since stays so, and comes back there. */
    IdeaStep separate(StepBy by, Instant now) {
        if (!isMerged()) {
            throw new IdeaRefused(Why.WRONG_STATE, "needs MERGED, is " + state);
        }
        var from = Objects.requireNonNull(mergedInto);
        var before = Objects.requireNonNull(previousState);
        mergedInto = null;
        previousState = null;
        if (state == IdeaState.MERGED) {
            state = before;
        } else {
            stoodAs = before;
        }
        changedAt = now;
        registerEvent(new IdeaEvent.IdeaSeparated(lab(), id(), from));
        return new IdeaStep(this, StepKind.SEPARATED, by, now);
    }

    /** Whether it became part of another idea, also where it is hidden or removed. */
    boolean isMerged() {
        return stands() == IdeaState.MERGED;
    }

    Optional<Long> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    /** The author takes it back, also while it is hidden. */
    IdeaStep withdraw(Instant now) {
        if (!stands().next().contains(IdeaState.WITHDRAWN) || state == IdeaState.REMOVED) {
            throw new IdeaRefused(Why.WRONG_STATE, state + " to WITHDRAWN");
        }
        state = IdeaState.WITHDRAWN;
        stoodAs = null;
        changedAt = now;
        registerEvent(new IdeaEvent.IdeaWithdrawn(lab(), id(), author()));
        return new IdeaStep(this, StepKind.WITHDRAWN, StepBy.THE_RULES, now);
    }

    /** It leaves the public until it is decided, and no line in the timeline: nothing is said about it yet. */
    void hide() {
        leave(IdeaState.HIDDEN);
        registerEvent(new IdeaEvent.IdeaHidden(lab(), id()));
    }

    /** The reason is in the decision; its author reads it there too. */
    IdeaStep remove(StepBy by, Instant now) {
        leave(IdeaState.REMOVED);
        registerEvent(new IdeaEvent.IdeaRemoved(lab(), id()));
        return new IdeaStep(this, StepKind.REMOVED, by, now);
    }

    /** It stands where it stood before it was hidden or removed. Only a removal left a line, and only its end leaves one. */
    Optional<IdeaStep> restore(StepBy by, Instant now) {
        var from = state;
        if (from != IdeaState.HIDDEN && from != IdeaState.REMOVED) {
            throw new IdeaRefused(Why.WRONG_STATE, "restore in " + from);
        }
        state = Objects.requireNonNull(stoodAs);
        stoodAs = null;
        registerEvent(new IdeaEvent.IdeaRestored(lab(), id()));
        return from == IdeaState.REMOVED
                ? Optional.of(new IdeaStep(this, StepKind.RESTORED, by, now))
                : Optional.empty();
    }

    /** Where it stands, or comes back to from where it is hidden or removed. */
    private IdeaState stands() {
        return stoodAs == null ? state : stoodAs;
    }

    private void leave(IdeaState to) {
        var before = stands();
        go(to);
        stoodAs = before;
    }

    private void accept(NewIdea finished) {
        fill(finished.title().value(), finished.text().value(), finished.language());
        categoryId = finished.category();
        placeId = finished.place();
        searchWords = SearchWords.of(finished.title().value(), finished.text().value());
    }

    private void fill(String newTitle, String newText, Language written) {
        title = newTitle;
        text = newText;
        language = written.code();
    }

    private void changedPublicly(Instant now) {
        changedAt = now;
        registerEvent(new IdeaEvent.IdeaChanged(lab(), id()));
    }

    private void go(IdeaState to) {
        if (!state.next().contains(to)) {
            throw new IdeaRefused(Why.WRONG_STATE, state + " to " + to);
        }
        state = to;
    }

    private void mustBe(IdeaState needed) {
        if (state != needed) {
            throw new IdeaRefused(Why.WRONG_STATE, "needs " + needed + ", is " + state);
        }
    }

    private static void needReason(StepBy by) {
        if (by.reason().isEmpty()) {
            throw new IdeaRefused(Why.REASON_MISSING, "step without a reason");
        }
    }
}
