package se.vartrannebergen.ideas;

import java.util.List;
import java.util.Optional;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import se.vartrannebergen.moderation.Pauses;
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
    private static final int MOST_VOTERS = 1_000;

    private final VoteBook book;
    private final VoteCounter counter;
    private final VoteGate gate;
    private final Pauses pauses;

    Voting(VoteBook book, VoteCounter counter, VoteGate gate, Pauses pauses) {
        this.book = book;
        this.counter = counter;
        this.gate = gate;
        this.pauses = pauses;
    }

    /**
     * Voting twice is the same as once. When this returns, the vote is on disk and in the figure.
     *
     * @throws se.vartrannebergen.moderation.Paused where the person is suspended
     */
    public Standing cast(LabId lab, PersonId person, long idea) {
        pauses.mustVote(lab, person);
        var mine = gate.pass(() -> book.cast(lab, person, idea));
        return new Standing(counter.count(lab, idea), mine);
    }

    /** Taking back what was not cast changes nothing. */
    public Standing takeBack(LabId lab, PersonId person, long idea) {
        var mine = gate.pass(() -> book.takeBack(lab, person, idea));
        return new Standing(counter.count(lab, idea), mine);
    }

    /**
     * Moves the vote on an idea that became part of another one to that other one. Whoever has voted there too counts there once;
     * moving twice is the same as once. The vote on the merged idea is kept, so that both stand as before if they part.
     *
     * @param merged the idea that became part of another
     * @return the standing of the idea that takes votes now
     * @throws IdeaRefused with {@link IdeaRefused.Why#NOT_OPEN} where the other takes no votes (any more), with {@link
     *     IdeaRefused.Why#NOT_ALLOWED} where the person has no vote to move
     * @throws se.vartrannebergen.moderation.Paused where the person is suspended
     */
    public Standing move(LabId lab, PersonId person, long merged) {
        pauses.mustVote(lab, person);
        var there = gate.pass(() -> book.move(lab, person, merged));
        var figures = there.stream().map(idea -> counter.count(lab, idea)).toList();
        return new Standing(figures.getLast(), book.mine(lab, person, there.getLast()));
    }

    /**
     * Who voted for an idea, whether it counts or waits, a part at a time; also of an idea that is merged.
     *
     * @param after the last one of the part before; empty for the first part
     * @param most 1–1,000
     */
    public List<PersonId> votersOf(LabId lab, long idea, Optional<PersonId> after, int most) {
        if (most < 1 || most > MOST_VOTERS) {
            throw new IllegalArgumentException("part of " + most);
        }
        return book.voters(lab, idea, after.map(PersonId::value).orElse(0L), most);
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

    /** While it was hidden others were confirmed as residents perhaps: it can be owed an answer as it comes back. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void isBack(IdeaEvent.IdeaRestored event) {
        counter.count(event.lab(), event.idea());
    }

    /** The figures agree already: open pages are told. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void parted(IdeaEvent.IdeaSeparated event) {
        counter.count(event.lab(), event.idea());
        counter.count(event.lab(), event.from());
    }

    private void follow(LabId lab, PersonId person) {
        gate.pass(() -> book.follow(lab, person)).forEach(idea -> counter.count(lab, idea));
    }
}
