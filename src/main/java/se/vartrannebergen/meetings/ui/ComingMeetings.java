package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingLists;
import se.vartrannebergen.people.CurrentPerson;

/** The next few meetings, for the home page: one statement. */
@org.springframework.stereotype.Component
public class ComingMeetings {
    private static final int MOST = 3;

    private final MeetingLists meetings;
    private final CurrentPerson person;

    ComingMeetings(MeetingLists meetings, CurrentPerson person) {
        this.meetings = meetings;
        this.person = person;
    }

    /** Empty where none is planned. */
    public Optional<Component> of(Lab lab) {
        var next = meetings.next(lab.id(), MOST, person.id());
        if (next.isEmpty()) {
            return Optional.empty();
        }
        var part = new Section(
                new H2(Words.say("meetings.home")),
                new MeetingCards(lab, next, 3),
                new Link("/meetings", Words.say("meetings.all")).withClass("more"));
        part.addClassName("part");
        return Optional.of(part);
    }
}
