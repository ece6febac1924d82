package se.vartrannebergen.meetings.agenda;

import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.meetings.MeetingState;

/** Who may do what with the points of a meeting. Services ask before they act; pages ask to show or leave out a button. */
public final class AgendaRules {
    private AgendaRules() {}

    /** Until it is over. */
    public static boolean mayAdd(MeetingStanding meeting) {
        return isComing(meeting) && meeting.mayTakePart();
    }

    /** Which comes first: in a group all members decide that; of the area who plans the meeting. */
    public static boolean mayOrder(MeetingStanding meeting) {
        return isComing(meeting) && (meeting.mayManage() || meeting.group().isPresent() && meeting.mayTakePart());
    }

    static boolean mayChange(MeetingStanding meeting, boolean wroteIt) {
        return isComing(meeting) && (meeting.mayManage() || wroteIt && meeting.mayTakePart());
    }

    private static boolean isComing(MeetingStanding meeting) {
        return meeting.state() == MeetingState.PLANNED && !meeting.isOver();
    }
}
