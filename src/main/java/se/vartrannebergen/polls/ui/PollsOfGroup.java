package se.vartrannebergen.polls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.ui.GroupPart;
import se.vartrannebergen.groups.ui.GroupTab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;

/** On the first page of a group: what it decides now, and whether the reader has answered. */
@org.springframework.stereotype.Component
@Order(30)
class PollsOfGroup implements GroupPart {
    private static final int MOST = 3;

    private final PollDesk desk;

    PollsOfGroup(PollDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> on(GroupStanding group) {
        var open = desk.lists().open(group, MOST + 1);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var part = new Section(
                new H2(Words.say("polls.part.title")),
                new PollList(group.address(), open.stream().limit(MOST).toList(), "h3", group.mayTakePart()));
        part.addClassName("part");
        if (open.size() > MOST) {
            part.add(new Link(GroupTab.POLLS.of(group.address()), Words.say("polls.part.more")).withClass("more"));
        }
        return Optional.of(part);
    }
}
