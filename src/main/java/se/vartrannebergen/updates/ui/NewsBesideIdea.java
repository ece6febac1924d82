package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.ui.BesideIdea;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.updates.UpdateLists;

/** The latest news about an idea, on its page. */
@org.springframework.stereotype.Component
@Order(30)
class NewsBesideIdea implements BesideIdea {
    private final UpdateLists updates;
    private final CurrentLab lab;

    NewsBesideIdea(UpdateLists updates, CurrentLab lab) {
        this.updates = updates;
        this.lab = lab;
    }

    @Override
    public Optional<Component> on(IdeaPage idea, Optional<PersonId> reader) {
        var cards = updates.latestAbout(lab.id(), idea.id(), Words.language());
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        var part = new Section(new H2(Words.say("updates.idea")), new UpdateCardList(cards, 3));
        part.addClassName("part");
        return Optional.of(part);
    }
}
