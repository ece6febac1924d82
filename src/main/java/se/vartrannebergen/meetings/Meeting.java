package se.vartrannebergen.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcType;
import org.hibernate.type.descriptor.jdbc.LocalDateTimeJdbcType;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** One meeting, at one time. The limit and the seats are kept by {@link SeatBook}. */
@Entity
@DynamicUpdate
class Meeting {
    @Id
    @GeneratedValue(generator = "meeting_seq")
    @SequenceGenerator(name = "meeting_seq", sequenceName = "meeting_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private @Nullable Long groupId;
    private @Nullable Long seriesId;
    private long madeBy;
    private String title = "";
    private String text = "";
    private String language = "";

    // What clocks show is kept as it is: Hibernate would take it for a time of the server, and turn it into UTC.
    @JdbcType(LocalDateTimeJdbcType.class)
    private LocalDateTime starts = LocalDateTime.MIN;

    @JdbcType(LocalDateTimeJdbcType.class)
    private LocalDateTime ends = LocalDateTime.MIN;

    private Instant startsAt = Instant.EPOCH;
    private Instant endsAt = Instant.EPOCH;
    private @Nullable Long placeId;
    private String directions = "";
    private @Nullable String link;
    private String spoken = "";

    @Enumerated(EnumType.STRING)
    private Offered.Whether childcare = Offered.Whether.UNKNOWN;

    private String childcareWords = "";

    @Enumerated(EnumType.STRING)
    private Offered.Whether food = Offered.Whether.UNKNOWN;

    private String foodWords = "";

    @Enumerated(EnumType.STRING)
    private Offered.Whether stepFree = Offered.Whether.UNKNOWN;

    private String stepFreeWords = "";
    private String bring = "";

    @Column(updatable = false)
    private @Nullable Integer mostPeople;

    @Column(updatable = false)
    private @Nullable Integer room;

    @Enumerated(EnumType.STRING)
    private MeetingState state = MeetingState.PLANNED;

    @Enumerated(EnumType.STRING)
    private @Nullable MeetingState stoodAs;

    private String whyCalledOff = "";
    private @Nullable Instant calledOffAt;
    private int sequence;
    private Instant madeAt = Instant.EPOCH;
    private Instant changedAt = Instant.EPOCH;
    private @Nullable Instant remindedAt;

    @Version
    private int version;

    protected Meeting() {}

    Meeting(LabId lab, Optional<Long> group, Optional<Long> series, PersonId by, NewMeeting content, Instant now) {
        labId = lab.value();
        groupId = group.orElse(null);
        seriesId = series.orElse(null);
        madeBy = by.value();
        mostPeople = content.mostPeople().orElse(null);
        room = mostPeople;
        madeAt = now;
        write(content, now);
    }

    private void write(NewMeeting content, Instant now) {
        title = content.title().value();
        text = content.text().value();
        language = content.language().code();
        starts = content.starts();
        ends = content.ends();
        startsAt = LocalTimes.instant(starts);
        endsAt = LocalTimes.instant(ends);
        placeId = content.where().place().orElse(null);
        directions = content.where().directions().value();
        link = content.where().link().orElse(null);
        spoken = content.spoken().stream().map(Language::code).collect(Collectors.joining(","));
        childcare = content.childcare().whether();
        childcareWords = content.childcare().words().value();
        food = content.food().whether();
        foodWords = content.food().words().value();
        stepFree = content.stepFree().whether();
        stepFreeWords = content.stepFree().words().value();
        bring = content.bring().value();
        changedAt = now;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    LabId lab() {
        return new LabId(labId);
    }

    Optional<Long> group() {
        return Optional.ofNullable(groupId);
    }

    Optional<Long> series() {
        return Optional.ofNullable(seriesId);
    }

    PersonId madeBy() {
        return new PersonId(madeBy);
    }

    ContentRef content() {
        return new ContentRef(MeetingStanding.KIND, id());
    }

    String title() {
        return title;
    }

    Language language() {
        return new Language(language);
    }

    LocalDateTime starts() {
        return starts;
    }

    LocalDateTime ends() {
        return ends;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    MeetingState state() {
        return state;
    }

    int sequence() {
        return sequence;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** All that people wrote of it, but for the title. */
    String words() {
        return String.join("\n\n", text, directions, childcareWords, foodWords, stepFreeWords, bring)
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    /**
     * @param asked whether a facilitator asked for it: then also what is hidden or over is put right
     * @return whether it is at another time or place now: whoever answered is asked again
     */
    boolean change(NewMeeting content, boolean asked, Instant now) {
        mustBe(asked || state == MeetingState.PLANNED && now.isBefore(endsAt), "change");
        var before = place();
        var startedAt = startsAt;
        write(content, now);
        sequence++;
        var moved = !startsAt.equals(startedAt) || !place().equals(before);
        if (moved) {
            remindedAt = null;
        }
        return moved;
    }

    private record Spot(@Nullable Long place, String directions, boolean onTheNet) {}

    /** Another link is no other place, unless there was none or is none now. */
    private Spot place() {
        return new Spot(placeId, placeId == null ? directions : "", link != null);
    }

    void callOff(String why, Instant now) {
        mustBe(state == MeetingState.PLANNED && now.isBefore(endsAt), "call off");
        state = MeetingState.CALLED_OFF;
        whyCalledOff = why;
        calledOffAt = now;
        changedAt = now;
        sequence++;
    }

    /** It is held after all: within {@link MeetingRules#UNDONE_WITHIN}. */
    void callOn(Instant now) {
        if (state != MeetingState.CALLED_OFF || !isUndoable(now)) {
            throw new MeetingRefused(MeetingRefused.Why.TOO_LATE, "undo in " + state);
        }
        state = MeetingState.PLANNED;
        whyCalledOff = "";
        calledOffAt = null;
        changedAt = now;
        sequence++;
    }

    private boolean isUndoable(Instant now) {
        return calledOffAt != null && MeetingRules.isUndoable(calledOffAt, endsAt, now);
    }

    /** @return whether it was not so before */
    boolean hide() {
        return restrict(MeetingState.HIDDEN);
    }

    /** @return whether it was not so before */
    boolean remove() {
        return restrict(MeetingState.REMOVED);
    }

    private boolean restrict(MeetingState now) {
        if (state == now) {
            return false;
        }
        stoodAs = stoodAs == null ? state : stoodAs;
        state = now;
        sequence++;
        return true;
    }

    /** @return whether it was hidden or removed, and stands where it stood before now */
    boolean restore() {
        if (stoodAs == null) {
            return false;
        }
        state = stoodAs;
        stoodAs = null;
        sequence++;
        return true;
    }

    private void mustBe(boolean allowed, String step) {
        if (!allowed) {
            throw new MeetingRefused(MeetingRefused.Why.NOT_OPEN, step + " in " + state);
        }
    }
}
