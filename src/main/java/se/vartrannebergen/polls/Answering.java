package se.vartrannebergen.polls;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Service;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Answering: each member once, changed as often as one likes until the poll ends. */
@Service
public class Answering {
    /** Half of the connections there are: in a rush the others wait here, and not where readers wait too. */
    private static final int AT_ONCE = 8;

    private static final int PATIENCE_SECONDS = 20;

    private final BallotBox box;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

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
        enter();
        try {
            box.answer(lab, person, poll, ballot);
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TransientDataAccessResourceException("too many answers at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransientDataAccessResourceException("interrupted while answers were waiting", e);
        }
    }
}
