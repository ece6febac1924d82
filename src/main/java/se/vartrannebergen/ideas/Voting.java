package se.vartrannebergen.ideas;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.people.ResidencyConfirmed;
import se.vartrannebergen.people.ResidencyRevoked;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * One vote for each person and idea. It counts once the person is known to live in the area (unless the lab lets everyone
 * vote), and can be taken back as long as the idea takes votes.
 *
 * <p>Throws {@link IdeaUnknown} for an idea of another lab, {@link IdeaRefused} where votes are no longer taken.
 */
@Service
public class Voting {
    private final VoteBook book;
    private final VoteCounter counter;
    private final VoteGate gate;

    Voting(VoteBook book, VoteCounter counter, VoteGate gate) {
        this.book = book;
        this.counter = counter;
        this.gate = gate;
    }

    /** Voting twice is the same as once. When this returns, the vote is on disk and in the figure. */
    public Standing cast(LabId lab, PersonId person, long idea) {
        var mine = gate.pass(() -> book.cast(lab, person, idea));
        return new Standing(counter.count(lab, idea), mine);
    }

    /** Taking back what was not cast changes nothing. */
    public Standing takeBack(LabId lab, PersonId person, long idea) {
        var mine = gate.pass(() -> book.takeBack(lab, person, idea));
        return new Standing(counter.count(lab, idea), mine);
    }

    // No transaction around the two: each step has its own, and is tried again by itself where it lost against another.

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void nowLivesHere(ResidencyConfirmed event) {
        follow(event.lab(), event.person());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void noLongerLivesHere(ResidencyRevoked event) {
        follow(event.lab(), event.person());
    }

    private void follow(LabId lab, PersonId person) {
        gate.pass(() -> book.follow(lab, person)).forEach(idea -> counter.count(lab, idea));
    }
}
