package se.vartrannebergen.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.moderation.ModerationRefused.Why;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** One piece of content on the facilitators' desk, and the rules of the way it takes there. */
@Entity
class ModerationCase {
    /** How soon it is to be decided. */
    static final Duration DUE_WITHIN = Duration.ofDays(1);

    static final int EXCERPT = 280;

    @Id
    @GeneratedValue(generator = "moderation_case_seq")
    @SequenceGenerator(name = "moderation_case_seq", sequenceName = "moderation_case_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;

    @Column(updatable = false)
    private String contentKind = "";

    @Column(updatable = false)
    private long contentId;

    private long authorId;

    @Enumerated(EnumType.STRING)
    private Cause cause = Cause.REPORTS;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.OPEN;

    private String title = "";
    private String excerpt = "";
    private String language = "";

    @Column(updatable = false) // written by itself: who looks at the case may decide all the same
    private String signals = "";

    private int reportCount;
    private boolean hidden;
    private @Nullable Long appealId;
    private @Nullable Long notBy;
    private Instant openedAt = Instant.EPOCH;
    private Instant dueAt = Instant.EPOCH;
    private @Nullable Instant remindedAt;
    private @Nullable Instant decidedAt;

    @Version
    private int version;

    @CreationTimestamp
    private @Nullable Instant createdAt;

    @UpdateTimestamp
    private @Nullable Instant updatedAt;

    protected ModerationCase() {}

    static ModerationCase open(LabId lab, ModeratedPiece piece, Cause cause, Instant now) {
        var opened = new ModerationCase();
        opened.labId = lab.value();
        opened.contentKind = piece.content().kind();
        opened.contentId = piece.content().id();
        opened.authorId = piece.author().value();
        opened.cause = cause;
        opened.show(piece);
        opened.onTheDesk(now);
        return opened;
    }

    /** @param decider of the decision that is appealed against */
    static ModerationCase ofAppeal(LabId lab, ModeratedPiece piece, long appeal, PersonId decider, Instant now) {
        var opened = open(lab, piece, Cause.APPEAL, now);
        opened.appealId = appeal;
        opened.notBy = decider.value();
        return opened;
    }

    private void show(ModeratedPiece piece) {
        title = piece.title();
        excerpt = new PlainText(piece.text()).shortened(EXCERPT);
        language = piece.language().code();
    }

    private void onTheDesk(Instant now) {
        state = CaseState.OPEN;
        openedAt = now;
        dueAt = now.plus(DUE_WITHIN);
        remindedAt = null;
        decidedAt = null;
    }

    /** As {@link Cases} inserts them, in its order. */
    List<@Nullable Object> columns() {
        return Arrays.asList(
                labId,
                contentKind,
                contentId,
                authorId,
                cause.name(),
                state.name(),
                title,
                excerpt,
                language,
                appealId,
                notBy,
                Pauses.utc(openedAt),
                Pauses.utc(dueAt),
                Pauses.utc(openedAt),
                Pauses.utc(openedAt));
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    LabId lab() {
        return new LabId(labId);
    }

    ContentRef content() {
        return new ContentRef(contentKind, contentId);
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    Cause cause() {
        return cause;
    }

    CaseState state() {
        return state;
    }

    int version() {
        return version;
    }

    Instant dueAt() {
        return dueAt;
    }

    String excerpt() {
        return excerpt;
    }

    /** What heuristics found, by name, separated by commas. */
    String signals() {
        return signals;
    }

    boolean machineHelped() {
        return !signals.isEmpty();
    }

    boolean isHidden() {
        return hidden;
    }

    Optional<Long> appeal() {
        return Optional.ofNullable(appealId);
    }

    /** Who may not decide because it is about their own decision. */
    Optional<PersonId> notBy() {
        return Optional.ofNullable(notBy).map(PersonId::new);
    }

    void notBy(PersonId decider) {
        notBy = decider.value();
    }

    int reportCount() {
        return reportCount;
    }

    /** One more report. What the desk was told before stays; what waits for an edit stays waiting. */
    void reported() {
        mustBeUndecided();
        reportCount++;
        if (cause == Cause.SIGNAL) {
            cause = Cause.REPORTS;
        }
    }

    /** Enough people reported it: hidden until it is decided. */
    void hideUntilDecided() {
        mustBeUndecided();
        hidden = true;
    }

    void found(Collection<String> names) {
        var all = new TreeSet<>(names);
        if (!signals.isEmpty()) {
            all.addAll(Arrays.asList(signals.split(",")));
        }
        signals = all.stream().collect(Collectors.joining(","));
    }

    /** Its author changed it: after an edit was asked for it comes back to the desk. */
    void edited(ModeratedPiece piece, Instant now) {
        mustBeUndecided();
        show(piece);
        if (state == CaseState.AWAITING_EDIT) {
            cause = Cause.EDITED;
            onTheDesk(now);
        }
    }

    /** The author took the content back. */
    void close(Instant now) {
        mustBeUndecided();
        state = CaseState.CLOSED;
        hidden = false;
        decidedAt = now;
    }

    /** @throws ModerationRefused where it is not on the desk any more, or was changed since it was looked at */
    void decide(ContentAction action, int seen, Instant now) {
        mustBeAsSeen(seen);
        state = action == ContentAction.ASK_EDIT ? CaseState.AWAITING_EDIT : CaseState.DECIDED;
        hidden = false;
        decidedAt = now;
    }

    /** The appeal was granted: nothing is waited for any more. */
    void overturned(Instant now) {
        if (state == CaseState.AWAITING_EDIT) {
            state = CaseState.DECIDED;
            decidedAt = now;
        }
    }

    /** A decision was taken back: it is on the desk again, as old as it is. */
    void reopen(boolean stillHidden) {
        if (state != CaseState.DECIDED && state != CaseState.AWAITING_EDIT) {
            throw new ModerationRefused(Why.MOVED_ON);
        }
        state = CaseState.OPEN;
        hidden = stillHidden;
        decidedAt = null;
    }

    void mustBeAsSeen(int seen) {
        if (state != CaseState.OPEN || version != seen) {
            throw new ModerationRefused(Why.MOVED_ON);
        }
    }

    private void mustBeUndecided() {
        if (state != CaseState.OPEN && state != CaseState.AWAITING_EDIT) {
            throw new ModerationRefused(Why.MOVED_ON);
        }
    }
}
