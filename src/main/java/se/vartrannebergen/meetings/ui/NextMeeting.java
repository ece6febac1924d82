package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.ui.GroupPart;
import se.vartrannebergen.groups.ui.GroupTab;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingLists;

/** When a group meets next. */
@org.springframework.stereotype.Component
@Order(10)
class NextMeeting implements GroupPart {
    private final MeetingLists meetings;
    private final Labs labs;

    NextMeeting(MeetingLists meetings, Labs labs) {
        this.meetings = meetings;
        this.labs = labs;
    }

    @Override
    public Optional<Component> on(GroupStanding group) {
        var next = meetings.next(group);
        var plans = GroupMeetingsView.plans(group);
        if (next.isEmpty() && !plans) {
            return Optional.empty();
        }
        var part = new Section(new H2(Words.say("meetings.next")));
        part.addClassName("part");
        next.ifPresentOrElse(
                card -> part.add(
                        MeetingCards.ofGroup(labs.get(group.lab()), List.of(card), 3),
                        new Link(GroupTab.MEETINGS.of(group.address()), Words.say("meetings.all")).withClass("more")),
                () -> part.add(new Link(GroupTab.MEETINGS.of(group.address()) + "/new", Words.say("meetings.new"))
                        .withClass("button", "plain")));
        return Optional.of(part);
    }
}
