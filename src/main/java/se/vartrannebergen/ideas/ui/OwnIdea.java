package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.springframework.stereotype.Component;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.IdeaPages;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.PersonId;

/** Finds the idea an address names, for its author alone: for everybody else there is no such page. */
@Component
class OwnIdea {
    private final CurrentLab lab;
    private final CurrentPerson person;
    private final IdeaPages ideas;

    OwnIdea(CurrentLab lab, CurrentPerson person, IdeaPages ideas) {
        this.lab = lab;
        this.person = person;
        this.ideas = ideas;
    }

    IdeaPage find(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("slug")
                .flatMap(IdeaAddress::id)
                .flatMap(id -> ideas.find(lab.id(), id, person.id()))
                .filter(idea -> person.id().filter(idea.authorId()::equals).isPresent())
                .orElseThrow(NotFoundException::new);
    }

    Lab lab() {
        return lab.get();
    }

    PersonId author() {
        return person.id().orElseThrow();
    }
}
