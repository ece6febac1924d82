package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.IdeaPages;
import se.vartrannebergen.ideas.IdeaRules;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.Pause;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** Finds the idea an address names, for its author alone: for everybody else there is no such page. */
@Component
class OwnIdea {
    private final CurrentLab lab;
    private final CurrentPerson person;
    private final IdeaPages ideas;
    private final IdeaNotice notices;
    private final Pauses pauses;

    OwnIdea(CurrentLab lab, CurrentPerson person, IdeaPages ideas, IdeaNotice notices, Pauses pauses) {
        this.lab = lab;
        this.person = person;
        this.ideas = ideas;
        this.notices = notices;
        this.pauses = pauses;
    }

    IdeaPage find(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("slug")
                .flatMap(Slug::id)
                .flatMap(id -> ideas.find(lab.id(), id, person.id()))
                .filter(idea -> person.id().filter(idea.authorId()::equals).isPresent())
                .orElseThrow(NotFoundException::new);
    }

    /** Why the author posts nothing for now, if so: what a facilitator asked to be changed, the author may change all the same. */
    Optional<Pause> pause(IdeaPage idea) {
        return notices.isAsked(idea) ? Optional.empty() : pauses.of(lab.id(), author());
    }

    /** Whether the author may write it anew. */
    boolean mayEdit(IdeaPage idea) {
        var who = Optional.of(author());
        return IdeaRules.mayEdit(idea.state(), idea.authorId(), idea.hasVotes(), who)
                || IdeaRules.mayEditAsAsked(idea.state(), idea.authorId(), notices.isAsked(idea), who);
    }

    Lab lab() {
        return lab.get();
    }

    PersonId author() {
        return person.id().orElseThrow();
    }
}
