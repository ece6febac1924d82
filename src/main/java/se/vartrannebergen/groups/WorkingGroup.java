package se.vartrannebergen.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** A group and the rules of its life. */
@Entity
@DynamicUpdate // the count of members is changed elsewhere, by one statement: a save must not write an old figure over
// it
class WorkingGroup {
    @Id
    @GeneratedValue(generator = "working_group_seq")
    @SequenceGenerator(name = "working_group_seq", sequenceName = "working_group_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private long startedBy;
    private String name = "";
    private String purpose = "";
    private String lookingFor = "";
    private String language = "";
    private int edition;

    @Enumerated(EnumType.STRING)
    private GroupState state = GroupState.WAITING;

    @Enumerated(EnumType.STRING)
    private @Nullable GroupState stoodAs;

    @Enumerated(EnumType.STRING)
    private Reading reading = Reading.EVERYBODY;

    @Enumerated(EnumType.STRING)
    private Joining joining = Joining.OPEN;

    private boolean young;

    @Column(insertable = false, updatable = false)
    private int memberCount;

    private Instant startedAt = Instant.EPOCH;
    private @Nullable Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable Instant orphanedAt;
    private Instant changedAt = Instant.EPOCH;

    @Version
    private int version;

    protected WorkingGroup() {}

    /** @param waits whether a facilitator looks at it before others read it */
    WorkingGroup(LabId lab, PersonId by, NewGroup content, boolean waits, Instant now) {
        labId = lab.value();
        startedBy = by.value();
        young = content.young();
        startedAt = now;
        write(content, now);
        if (!waits) {
            begin(now);
        }
    }

    private void begin(Instant now) {
        state = young ? GroupState.OPENING : GroupState.ACTIVE;
        openedAt = young ? null : now;
    }

    private void write(NewGroup content, Instant now) {
        name = content.name().value();
        purpose = content.purpose().value();
        lookingFor = content.lookingFor().value();
        language = content.language().code();
        reading = content.reading();
        joining = content.joining();
        changedAt = now;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    LabId lab() {
        return new LabId(labId);
    }

    PersonId startedBy() {
        return new PersonId(startedBy);
    }

    ContentRef content() {
        return new ContentRef(GroupStanding.KIND, id());
    }

    GroupState state() {
        return state;
    }

    /** Whether people come into it and act in it, or soon will. */
    boolean isUnderWay() {
        return state == GroupState.ACTIVE || state == GroupState.OPENING;
    }

    Joining joining() {
        return joining;
    }

    boolean isYoung() {
        return young;
    }

    String name() {
        return name;
    }

    String purpose() {
        return purpose;
    }

    String lookingFor() {
        return lookingFor;
    }

    Language language() {
        return new Language(language);
    }

    Instant startedAt() {
        return startedAt;
    }

    /** @param seen the edition that somebody has before them */
    void mustStillRead(int seen) {
        if (seen != edition) {
            throw new GroupRefused(GroupRefused.Why.CHANGED_MEANWHILE, "edition " + edition);
        }
    }

    /**
     * Says otherwise what it is for. Whom it is for stays: young people joined what was theirs.
     *
     * @param asked whether a facilitator asked for it: then also while it is hidden
     */
    void change(NewGroup content, boolean asked, Instant now) {
        mustBe(isUnderWay() || state == GroupState.WAITING || asked && state == GroupState.HIDDEN, "change");
        write(content, now);
        edition++;
    }

    /** A facilitator has looked at it. */
    void approve(Instant now) {
        mustBe(state == GroupState.WAITING, "approve");
        begin(now);
    }

    /** A group for young people is open while two adults who work here are in it. */
    boolean open(boolean enoughAdults, Instant now) {
        var before = state;
        if (young && state == GroupState.OPENING && enoughAdults) {
            state = GroupState.ACTIVE;
            openedAt = openedAt == null ? now : openedAt;
        } else if (young && state == GroupState.ACTIVE && !enoughAdults) {
            state = GroupState.OPENING;
        }
        return state != before;
    }

    void close(Instant now) {
        mustBe(isUnderWay(), "close");
        state = GroupState.CLOSED;
        closedAt = now;
        changedAt = now;
        orphanedAt = null;
    }

    /** @return whether it was not so before */
    boolean orphan(boolean orphaned, Instant now) {
        if (orphaned == (orphanedAt != null)) {
            return false;
        }
        orphanedAt = orphaned ? now : null;
        return true;
    }

    /** @return whether it was not so before */
    boolean hide() {
        return restrict(GroupState.HIDDEN);
    }

    /** @return whether it was not so before */
    boolean remove() {
        return restrict(GroupState.REMOVED);
    }

    private boolean restrict(GroupState now) {
        if (state == now) {
            return false;
        }
        stoodAs = stoodAs == null ? state : stoodAs;
        state = now;
        return true;
    }

    /** @return whether it was hidden or removed, and stands where it stood before now */
    boolean restore() {
        if (stoodAs == null) {
            return false;
        }
        state = stoodAs;
        stoodAs = null;
        return true;
    }

    private void mustBe(boolean allowed, String step) {
        if (!allowed) {
            throw new GroupRefused(GroupRefused.Why.NOT_ACTIVE, step + " in " + state);
        }
    }
}
