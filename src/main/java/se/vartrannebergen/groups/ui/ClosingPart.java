package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.GroupState;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;

/** The way to end a group, last on its first page, for those who may. */
@org.springframework.stereotype.Component
@Order(100)
class ClosingPart implements GroupPart {
    @Override
    public Optional<Component> on(GroupStanding group) {
        return group.mayManage() && group.state() != GroupState.WAITING
                ? Optional.of(new Div(
                        new Link(group.address() + "/close", Words.say("groups.outcome.close")).withClass("more")))
                : Optional.empty();
    }
}
