package se.vartrannebergen.groups;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** How one person stands to one group. */
@Entity
@Table(name = "group_member")
class Membership {
    @Id
    @GeneratedValue(generator = "group_member_seq")
    @SequenceGenerator(name = "group_member_seq", sequenceName = "group_member_seq", allocationSize = 50)
    private @Nullable Long id;

    private long labId;
    private long groupId;
    private long personId;

    @Enumerated(EnumType.STRING)
    private MembershipState state = MembershipState.LEFT;

    /** How whoever asks stood before, since when is {@link #endedAt}. */
    @Enumerated(EnumType.STRING)
    private @Nullable MembershipState askedFrom;

    private boolean coordinates;
    private boolean isAdult;
    private boolean nameShown;
    private String why = "";
    private String answer = "";
    private @Nullable Long answeredBy;
    private @Nullable Instant askedAt;
    private @Nullable Instant joinedAt;
    private @Nullable Instant endedAt;

    @Version
    private int version;

    protected Membership() {}

    Membership(LabId lab, long group, PersonId person) {
        labId = lab.value();
        groupId = group;
        personId = person.value();
    }

    PersonId person() {
        return new PersonId(personId);
    }

    MembershipState state() {
        return state;
    }

    boolean isMember() {
        return state == MembershipState.MEMBER;
    }

    boolean coordinates() {
        return coordinates;
    }

    boolean isAdult() {
        return isAdult;
    }

    String why() {
        return why;
    }

    /** Whether they ever were in it. */
    boolean wasMember() {
        return joinedAt != null;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Whether a coordinator or facilitator turned them away: then they ask, and are answered, before they come in again. */
    boolean wasTurnedAway() {
        var stood = askedFrom == null ? state : askedFrom;
        return stood == MembershipState.DECLINED || stood == MembershipState.REMOVED;
    }

    /** @param adult in a group for young people, whether the account works for the lab or a partner */
    void join(boolean adult, Instant now) {
        state = MembershipState.MEMBER;
        askedFrom = null;
        isAdult = adult;
        joinedAt = now;
        endedAt = null;
    }

    /** @param adult as for joining; known only while the account itself asks */
    void ask(String line, boolean adult, Instant now) {
        if (state != MembershipState.ASKED) {
            askedFrom = state;
        }
        state = MembershipState.ASKED;
        why = line;
        isAdult = adult;
        askedAt = now;
    }

    /** Asks no longer, and stands as before: who was turned away stays so. */
    void takeBackAsk() {
        state = askedFrom == null ? MembershipState.LEFT : askedFrom;
        askedFrom = null;
    }

    void accept(PersonId by, Instant now) {
        join(isAdult, now);
        answer = "";
        answeredBy = by.value();
    }

    void decline(PersonId by, String reason, Instant now) {
        turnAway(MembershipState.DECLINED, by, reason, now);
    }

    void remove(PersonId by, String reason, Instant now) {
        turnAway(MembershipState.REMOVED, by, reason, now);
    }

    private void turnAway(MembershipState to, PersonId by, String reason, Instant now) {
        end(to, now);
        answer = reason;
        answeredBy = by.value();
    }

    void leave(Instant now) {
        end(MembershipState.LEFT, now);
    }

    /** Nobody outside reads the name of who is not in it any more. */
    private void end(MembershipState to, Instant now) {
        state = to;
        askedFrom = null;
        coordinates = false;
        nameShown = false;
        endedAt = now;
    }

    void coordinate(boolean now) {
        coordinates = now;
    }

    /** @return whether it was not so before */
    boolean showName(boolean shown) {
        var changed = nameShown != shown;
        nameShown = shown;
        return changed;
    }
}
