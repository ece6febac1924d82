package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import java.util.UUID;
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

    /** A visitor's wish to vote; whoever comes back with its token is who had it. */
    private record Wish(long idea, String token) implements java.io.Serializable {}

    /** A visitor wants to vote: kept in the session until they come back signed in. @return what to come back with */
    String remember(long idea) {
        var wish = new Wish(idea, UUID.randomUUID().toString());
        VaadinSession.getCurrent().getSession().setAttribute(WISH, wish);
        return wish.token();
    }

    /** Whether the person comes back to vote for this idea. Asked once: then the wish is gone, fulfilled or not. */
    boolean wished(long idea, String token) {
        var session = VaadinSession.getCurrent().getSession();
        if (!person.isSignedIn()) {
            return false;
        }
        var wish = session.getAttribute(WISH);
        session.removeAttribute(WISH);
        return new Wish(idea, token).equals(wish);
    }
}
