package se.vartrannebergen.moderation;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.moderation.ModerationRefused.Why;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.LocalizedText;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What was decided, by whom, and why. Only that it was undone or overturned is added later. */
@Entity
class Decision {
    /** At least six months: Regulation (EU) 2022/2065, article 20(1). */
    static final Period APPEALED_WITHIN = Period.ofMonths(6);

    static final Duration UNDONE_WITHIN = Duration.ofMinutes(10);
    static final Duration SEPARATED_WITHIN = Duration.ofDays(30);
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    @Id
    @GeneratedValue(generator = "decision_seq")
    @SequenceGenerator(name = "decision_seq", sequenceName = "decision_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private long caseId;
    private String contentKind = "";
    private long contentId;
    private long authorId;
    private long decidedBy;

    @Enumerated(EnumType.STRING)
    private ContentAction action = ContentAction.KEEP;

    @Enumerated(EnumType.STRING)
    private Measure measure = Measure.NONE;

    private @Nullable Integer days;
    private @Nullable Long mergedInto;
    private @Nullable Integer rule;

    @Convert(converter = LocalizedTextJson.class)
    private @Nullable LocalizedText facts;

    @Convert(converter = LocalizedTextJson.class)
    private @Nullable LocalizedText reason;

    @Enumerated(EnumType.STRING)
    private Cause cause = Cause.REPORTS;

    private boolean machine;

    @Enumerated(EnumType.STRING)
    private Visibility stood = Visibility.PUBLIC;

    private String title = "";
    private String excerpt = "";
    private String language = "";
    private Instant decidedAt = Instant.EPOCH;
    private @Nullable Instant undoneAt;
    private @Nullable Instant overturnedAt;

    @Version
    private int version;

    protected Decision() {}

    /** @param stood who could read the content before the case began */
    Decision(
            ModerationCase about,
            ModeratedPiece piece,
            Visibility stood,
            PersonId by,
            NewDecision decided,
            Instant now) {
        this.labId = about.lab().value();
        this.caseId = about.id();
        this.contentKind = about.content().kind();
        this.contentId = about.content().id();
        this.authorId = about.author().value();
        this.decidedBy = by.value();
        this.action = decided.action();
        this.measure = decided.measure();
        this.days = decided.days();
        this.mergedInto = decided.mergeInto();
        this.rule = decided.rule().orElse(null);
        this.facts = decided.facts().orElse(null);
        this.reason = decided.reason().orElse(null);
        this.cause = about.cause();
        this.machine = about.machineHelped();
        this.stood = stood;
        this.title = piece.title();
        this.excerpt = new PlainText(piece.text()).shortened(ModerationCase.EXCERPT);
        this.language = piece.language().code();
        this.decidedAt = now;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    LabId lab() {
        return new LabId(labId);
    }

    long caseId() {
        return caseId;
    }

    ContentRef content() {
        return new ContentRef(contentKind, contentId);
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    PersonId decidedBy() {
        return new PersonId(decidedBy);
    }

    ContentAction action() {
        return action;
    }

    Measure measure() {
        return measure;
    }

    Cause cause() {
        return cause;
    }

    Visibility stood() {
        return stood;
    }

    /** Until when a pause of it lasts; empty where it lasts until it is lifted. */
    Optional<Instant> pausedUntil() {
        return Optional.ofNullable(days).map(count -> decidedAt.plus(Duration.ofDays(count)));
    }

    boolean stands() {
        return undoneAt == null && overturnedAt == null;
    }

    static Instant appealableUntil(Instant decidedAt) {
        return decidedAt.atZone(HERE).plus(APPEALED_WITHIN).toInstant();
    }

    void mustBeAppealable(Instant now) {
        if (!stands()) {
            throw new ModerationRefused(Why.NOT_POSSIBLE);
        }
        if (now.isAfter(appealableUntil(decidedAt))) {
            throw new ModerationRefused(Why.TOO_LATE);
        }
    }

    /** Whoever decided takes it back within ten minutes; a merge can be undone by any facilitator within thirty days. */
    void undo(PersonId by, Instant now) {
        if (!stands()) {
            throw new ModerationRefused(Why.ONCE_ONLY);
        }
        if (now.isAfter(decidedAt.plus(undoneWithin(action)))) {
            throw new ModerationRefused(Why.TOO_LATE);
        }
        if (!isUndoneBy(action, decidedBy, by)) {
            throw new ModerationRefused(Why.NOT_BY_YOU);
        }
        undoneAt = now;
    }

    static Duration undoneWithin(ContentAction action) {
        return action == ContentAction.MERGE ? SEPARATED_WITHIN : UNDONE_WITHIN;
    }

    static boolean isUndoneBy(ContentAction action, long decidedBy, PersonId staff) {
        return action == ContentAction.MERGE || decidedBy == staff.value();
    }

    void overturn(Instant now) {
        if (!stands()) {
            throw new ModerationRefused(Why.ONCE_ONLY);
        }
        overturnedAt = now;
    }
}
