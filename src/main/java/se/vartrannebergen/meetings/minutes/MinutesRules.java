package se.vartrannebergen.meetings.minutes;

import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.meetings.MeetingState;

/** Who may do what with minutes. Services ask before they act; pages ask to show or leave out a button. */
public final class MinutesRules {
    private MinutesRules() {}

    /** Members of the group and facilitators, from when it begins; of the area facilitators. */
    public static boolean mayWrite(MeetingStanding meeting) {
        return meeting.state() == MeetingState.PLANNED
                && meeting.hasBegun()
                && (meeting.facilitates() || meeting.group().isPresent() && meeting.mayTakePart());
    }

    /** Tasks are those of a group, made by its members while it is active. */
    public static boolean mayMakeTasks(MeetingStanding meeting) {
        return meeting.group().filter(GroupStanding::mayTakePart).isPresent() && mayWrite(meeting);
    }
}
