package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.groups.ui.GroupStyles;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingLists;
import se.vartrannebergen.people.ui.OwnPart;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** What somebody comes to, and the way to have it in a calendar. */
@org.springframework.stereotype.Component
@Order(15)
class OwnMeetings implements OwnPart {
    private final MeetingLists meetings;
    private final Labs labs;

    OwnMeetings(MeetingLists meetings, Labs labs) {
        this.meetings = meetings;
        this.labs = labs;
    }

    @Override
    public Optional<Component> of(LabId lab, PersonId person) {
        var own = meetings.of(lab, person);
        if (own.isEmpty()) {
            return Optional.of(calendar());
        }
        var part = new Section(
                new GroupStyles(),
                new H2(Words.say("meetings.own")),
                new MeetingCards(labs.get(lab), own, 3),
                new Link("/meetings", Words.say("meetings.all")).withClass("more"),
                calendar());
        part.addClassName("part");
        return Optional.of(part);
    }

    /** Also for those who come to nothing yet: the next meeting of their groups finds its way. */
    private static Component calendar() {
        var line = Tag.of("p");
        line.add(new Link("/me/calendar", Words.say("meetings.calendar.own.link")).withClass("more"));
        return line;
    }
}
