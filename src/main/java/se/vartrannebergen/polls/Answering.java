package se.vartrannebergen.polls;

import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Service;
import se.vartrannebergen.moderation.Turns;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Answering: each member once, changed as often as one likes until the poll ends. */
@Service
public class Answering {
    /** Half of the connections there are. */
    private static final int AT_ONCE = 8;

    private final BallotBox box;
    private final Turns turns = new Turns(AT_ONCE, "answers");

    Answering(BallotBox box) {
        this.box = box;
    }

    /**
     * Answers, or answers otherwise. The same again changes nothing.
     *
     * @throws BallotNotReady where the answer lacks something; what was answered before stands
     * @throws PollRefused where the poll has ended
     * @throws PollUnknown where there is no such poll for this person
     * @throws se.vartrannebergen.groups.GroupUnknown where the person may not read the group
     * @throws se.vartrannebergen.groups.GroupRefused where the person is no member, or the group is not active
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now
     * @throws TransientDataAccessResourceException where the turn did not come within 20 seconds
     */
    public void answer(LabId lab, PersonId person, long poll, NewBallot ballot) {
        turns.pass(() -> {
            box.answer(lab, person, poll, ballot);
            return true;
        });
    }
}
