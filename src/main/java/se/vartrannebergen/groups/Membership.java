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

    /** @param adult in a group for young people, whether the account works for the lab or a partner */
    void join(boolean adult, Instant now) {
        state = MembershipState.MEMBER;
        isAdult = adult;
        joinedAt = now;
        endedAt = null;
        answer = "";
    }

    void coordinate(boolean now) {
        coordinates = now;
    }
}
