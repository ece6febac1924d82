package se.vartrannebergen.polls;

import java.util.Optional;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.shared.PersonId;

/** Who may do what with a poll. Services ask before they act; views show or leave out a button. */
final class PollRules {
    private PollRules() {}

    /** What moderation hid is read by who asked it, and facilitators. */
    static boolean mayRead(PollState state, PersonId madeBy, GroupStanding group) {
        return group.mayReadInside()
                && (state == PollState.PUBLIC || group.facilitates() || isBy(madeBy, group.reader()));
    }

    /** End it now, or later than was said. */
    static boolean mayEnd(PersonId madeBy, GroupStanding group) {
        return group.mayManage() || group.mayTakePart() && isBy(madeBy, group.reader());
    }

    static boolean mayAnswer(PollState state, boolean ended, GroupStanding group) {
        return state == PollState.PUBLIC && !ended && group.mayTakePart();
    }

    /** After the end everybody does who reads the poll; before, who has answered, where it was opened so. */
    static boolean readsFigures(boolean ended, boolean secret, boolean showsRunning, boolean hasAnswered) {
        return ended || !secret && showsRunning && hasAnswered;
    }

    private static boolean isBy(PersonId madeBy, Optional<PersonId> reader) {
        return reader.filter(madeBy::equals).isPresent();
    }
}
