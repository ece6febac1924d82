package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.updates.UpdateLists;
import se.vartrannebergen.updates.ui.UpdateAddress;
import se.vartrannebergen.updates.ui.UpdateCardList;

/** The latest news of a group, on its first page; for those who write it, the way to write more. */
@org.springframework.stereotype.Component
@Order(40)
class GroupNewsPart implements GroupPart {
    private final UpdateLists updates;

    GroupNewsPart(UpdateLists updates) {
        this.updates = updates;
    }

    /** What is published stands on the page of all news and beside ideas: whoever looks for it here finds it too. */
    @Override
    public boolean isReadByAll() {
        return true;
    }

    @Override
    public Optional<Component> on(GroupStanding group) {
        var cards = updates.latestBy(group.lab(), group.content(), Words.language());
        if (cards.isEmpty() && !group.mayPublish()) {
            return Optional.empty();
        }
        var part = new Section(new H2(Words.say("groups.news")));
        part.addClassName("part");
        if (!cards.isEmpty()) {
            part.add(
                    new UpdateCardList(cards, 3),
                    new Link(UpdateAddress.by(group.content()), Words.say("groups.news.all")).withClass("more"));
        }
        if (group.mayPublish()) {
            part.add(
                    new Link(group.address() + "/news/new", Words.say("groups.news.new")).withClass("button", "plain"));
        }
        return Optional.of(part);
    }
}
