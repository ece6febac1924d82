package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.ui.BesideIdea;
import se.vartrannebergen.shared.PersonId;

/** Who wants to help with an idea, and the way to offer it. */
@org.springframework.stereotype.Component
@Order(10)
class HelpBesideIdea implements BesideIdea {
    private final IdeaHelpDesk desk;

    HelpBesideIdea(IdeaHelpDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> on(IdeaPage idea, Optional<PersonId> reader) {
        return on(idea, reader, Optional.empty());
    }

    @Override
    public Optional<Component> on(IdeaPage idea, Optional<PersonId> reader, Optional<String> wish) {
        var part = new HelpPart(desk, idea.id(), idea.slug());
        wish.filter(token -> desk.wished(idea.id(), token)).ifPresent(mine -> part.begin());
        return Optional.of(part);
    }
}
