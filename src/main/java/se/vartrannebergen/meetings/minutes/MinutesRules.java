package se.vartrannebergen.meetings.minutes;

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

    /** Tasks are those of a group. */
    public static boolean mayMakeTasks(MeetingStanding meeting) {
        return meeting.group().isPresent() && mayWrite(meeting);
    }
}
