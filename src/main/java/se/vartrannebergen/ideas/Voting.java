package se.vartrannebergen.ideas;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
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

    Voting(VoteBook book, VoteCounter counter) {
        this.book = book;
        this.counter = counter;
    }

    /** Voting twice is the same as once. When this returns, the vote is on disk and in the figure. */
    public Standing cast(LabId lab, PersonId person, long idea) {
        book.cast(lab, person, idea);
        return standing(lab, person, idea);
    }

    /** Taking back what was not cast changes nothing. */
    public Standing takeBack(LabId lab, PersonId person, long idea) {
        book.takeBack(lab, person, idea);
        return standing(lab, person, idea);
    }

    private Standing standing(LabId lab, PersonId person, long idea) {
        return new Standing(counter.count(lab, idea), book.of(lab, person, idea));
    }

    @ApplicationModuleListener
    void nowLivesHere(ResidencyConfirmed event) {
        setCounted(event.lab(), event.person(), true);
    }

    @ApplicationModuleListener
    void noLongerLivesHere(ResidencyRevoked event) {
        setCounted(event.lab(), event.person(), false);
    }

    private void setCounted(LabId lab, PersonId person, boolean counted) {
        book.setCounted(lab, person, counted).forEach(idea -> counter.count(lab, idea));
    }
}
