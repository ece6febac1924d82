package se.vartrannebergen.ideas.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.ideas.Standing;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.people.Wishes;
import se.vartrannebergen.shared.PersonId;

/** What a vote button needs: who presses it, what pressing does, and who else has the page open. */
@Component
public class VoteDesk {
    private final Voting voting;
    private final CurrentLab lab;
    private final CurrentPerson person;
    private final Wishes wishes;
    private final OpenPages pages;

    VoteDesk(Voting voting, CurrentLab lab, CurrentPerson person, Wishes wishes, OpenPages pages) {
        this.voting = voting;
        this.lab = lab;
        this.person = person;
        this.wishes = wishes;
        this.pages = pages;
    }

    Optional<PersonId> person() {
        return person.id();
    }

    Standing cast(long idea) {
        return voting.cast(lab.id(), person.id().orElseThrow(), idea);
    }

    Standing takeBack(long idea) {
        return voting.takeBack(lab.id(), person.id().orElseThrow(), idea);
    }

    Standing move(long merged) {
        return voting.move(lab.id(), person.id().orElseThrow(), merged);
    }

    OpenPages pages() {
        return pages;
    }

    /** What a visitor wants who presses the button of this idea. */
    static String wish(long idea) {
        return "vote-" + idea;
    }

    /** Whether the person comes back to vote for this idea. True once. */
    boolean wished(long idea, String token) {
        return wishes.fulfil(wish(idea), token);
    }
}
