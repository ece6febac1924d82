package se.vartrannebergen.meetings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.GroupState;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/**
 * How a meeting stands, and how somebody stands to it. What hangs on a meeting (agenda, minutes) is asked for through this.
 *
 * @param group empty where it is of the whole area
 * @param starts as clocks show it here
 * @param reader empty for a visitor
 * @param facilitates whether the reader is a facilitator or an admin of the lab
 * @param asOf when this was read
 */
public record MeetingStanding(
        LabId lab,
        long id,
        String title,
        Language language,
        MeetingState state,
        LocalDateTime starts,
        LocalDateTime ends,
        Instant startsAt,
        Instant endsAt,
        Optional<GroupStanding> group,
        PersonId madeBy,
        Optional<PersonId> reader,
        boolean facilitates,
        Instant asOf) {
    /** The kind of {@link ContentRef} of meetings. */
    public static final String KIND = "meeting";

    public ContentRef content() {
        return new ContentRef(KIND, id);
    }

    /** A path from the root. */
    public String address() {
        return address(id, title);
    }

    static String address(long id, String title) {
        return "/meetings/" + Slug.of(id, title);
    }

    public boolean mayRead() {
        return MeetingRules.mayRead(
                state, group.map(GroupStanding::mayReadInside).orElse(true), madeIt(), facilitates);
    }

    /** Whether visitors may. */
    public boolean isReadByAll() {
        return state.isShown() && group.map(GroupStanding::isReadByAll).orElse(true);
    }

    /** Whether the reader changes it, and writes its minutes. */
    public boolean mayManage() {
        return MeetingRules.mayChange(
                state,
                madeIt(),
                group.map(GroupStanding::mayTakePart).orElse(true),
                group.map(GroupStanding::mayManage).orElse(false),
                facilitates);
    }

    /** Whether the reader adds to what is to be spoken of: members of its group; of the area whoever is signed in. */
    public boolean mayTakePart() {
        return state.isShown()
                && (facilitates || group.map(GroupStanding::mayTakePart).orElse(reader.isPresent()));
    }

    /** Whether one can say that one comes. */
    public boolean takesAnswers() {
        return MeetingRules.takesAnswers(
                state, group.map(GroupStanding::isActive).orElse(true), endsAt, asOf);
    }

    /** Whether the group that planned it has ended: what it called off by that stays so. */
    boolean groupHasEnded() {
        return group.filter(known -> known.state() == GroupState.CLOSED).isPresent();
    }

    public boolean isOver() {
        return !asOf.isBefore(endsAt);
    }

    public boolean hasBegun() {
        return !asOf.isBefore(startsAt);
    }

    public boolean wasHeld() {
        return state == MeetingState.PLANNED && isOver();
    }

    /** Whether the reader reads who comes; others read figures. */
    public boolean seesNames() {
        return facilitates || group.map(GroupStanding::seesMembers).orElse(false);
    }

    /** What the reader reads instead of the name of somebody who comes; empty where they read figures only. */
    public Optional<String> called(String name) {
        return seesNames()
                ? group.map(own -> own.called(name, false))
                        .orElse(Optional.of(name).filter(known -> !known.isEmpty()))
                : Optional.empty();
    }

    public boolean young() {
        return group.map(GroupStanding::young).orElse(false);
    }

    public boolean madeIt() {
        return reader.filter(madeBy::equals).isPresent();
    }
}
