package se.vartrannebergen.groups;

import java.time.Instant;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Something happened to a group. Published in the transaction that made it so. */
public sealed interface GroupEvent {
    LabId lab();

    long group();

    default ContentRef content() {
        return new ContentRef(GroupStanding.KIND, group());
    }

    /** It was started and waits for a facilitator. */
    record GroupSentForReview(LabId lab, long group, PersonId by) implements GroupEvent {}

    /** Everybody can find it now. */
    record GroupStarted(LabId lab, long group, PersonId by) implements GroupEvent {}

    /** A group for young people has the adults it needs, or has lost one of them and waits again. */
    record GroupOpened(LabId lab, long group, boolean open, Instant at) implements GroupEvent {}

    /** Name, purpose, whom it looks for, who reads, how one joins, or its ideas changed. */
    record GroupChanged(LabId lab, long group) implements GroupEvent {}

    record GroupClosed(LabId lab, long group, PersonId by) implements GroupEvent {}

    record GroupHidden(LabId lab, long group) implements GroupEvent {}

    record GroupRemoved(LabId lab, long group) implements GroupEvent {}

    record GroupRestored(LabId lab, long group) implements GroupEvent {}

    /** Nobody coordinates it any more, or somebody does again. */
    record GroupOrphaned(LabId lab, long group, boolean orphaned, Instant at) implements GroupEvent {}

    record MemberJoined(LabId lab, long group, PersonId person) implements GroupEvent {}

    record MembershipAsked(LabId lab, long group, PersonId person, Instant at) implements GroupEvent {}

    /** Whoever asked to join was answered. */
    record MembershipAnswered(LabId lab, long group, PersonId person, boolean accepted, Instant at)
            implements GroupEvent {}

    record MemberLeft(LabId lab, long group, PersonId person) implements GroupEvent {}

    record MemberRemoved(LabId lab, long group, PersonId person, Instant at) implements GroupEvent {}

    /** Somebody coordinates it now who did not, or no longer does; by themselves or by another. */
    record CoordinatorChanged(LabId lab, long group, PersonId person, boolean coordinates, PersonId by, Instant at)
            implements GroupEvent {}

    /** Whether somebody in it lets those outside read their name. */
    record MemberShown(LabId lab, long group, PersonId person) implements GroupEvent {}
}
