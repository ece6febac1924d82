package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.ideas.Standing;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.PersonId;

/** What a vote button needs: who presses it, what pressing does, and who else has the page open. */
@Component
public class VoteDesk {
    private static final String WISH = VoteDesk.class.getName() + ".wish";

    private final Voting voting;
    private final CurrentLab lab;
    private final CurrentPerson person;
    private final OpenPages pages;

    VoteDesk(Voting voting, CurrentLab lab, CurrentPerson person, OpenPages pages) {
        this.voting = voting;
        this.lab = lab;
        this.person = person;
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

    OpenPages pages() {
        return pages;
    }

    /** A visitor wants to vote: kept in the session, and done once they have signed in. */
    void remember(long idea) {
        VaadinSession.getCurrent().getSession().setAttribute(WISH, idea);
    }

    /** Whether the person came here to vote for this idea; asked once. */
    boolean wished(long idea) {
        var session = VaadinSession.getCurrent().getSession();
        if (person.isSignedIn() && Long.valueOf(idea).equals(session.getAttribute(WISH))) {
            session.removeAttribute(WISH);
            return true;
        }
        return false;
    }
}
