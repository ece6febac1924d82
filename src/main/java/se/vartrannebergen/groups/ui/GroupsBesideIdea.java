package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.ui.BesideIdea;
import se.vartrannebergen.shared.PersonId;

/** The groups that are about an idea. */
@org.springframework.stereotype.Component
@Order(20)
class GroupsBesideIdea implements BesideIdea {
    private final IdeaHelpDesk desk;

    GroupsBesideIdea(IdeaHelpDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> on(IdeaPage idea, Optional<PersonId> reader) {
        var groups = desk.groups(idea.id());
        return groups.isEmpty() ? Optional.empty() : Optional.of(new IdeaGroups(desk, idea.id(), groups));
    }
}
