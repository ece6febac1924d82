package se.vartrannebergen.meetings;

import java.time.Duration;
import java.time.Instant;

/** Who may do what with a meeting. Services ask before they act; views ask to show or leave out a button. */
final class MeetingRules {
    /** Within this time, calling off is taken back by a tap. */
    static final Duration UNDONE_WITHIN = Duration.ofHours(1);

    private MeetingRules() {}

    /** @param readsGroup whether the reader reads inside its group; true where it is of the area */
    static boolean mayRead(MeetingState state, boolean readsGroup, boolean madeIt, boolean facilitates) {
        return readsGroup && (state.isShown() || madeIt || facilitates);
    }

    /** @param takesPart in its group, while that is active; true where it is of the area */
    static boolean mayChange(
            MeetingState state, boolean madeIt, boolean takesPart, boolean managesGroup, boolean facilitates) {
        return state.isShown() && (facilitates || managesGroup || madeIt && takesPart);
    }

    static boolean takesAnswers(MeetingState state, boolean groupIsActive, Instant ends, Instant now) {
        return state == MeetingState.PLANNED && groupIsActive && now.isBefore(ends);
    }

    static boolean isUndoable(Instant calledOff, Instant ends, Instant now) {
        return Duration.between(calledOff, now).compareTo(UNDONE_WITHIN) <= 0 && now.isBefore(ends);
    }
}
