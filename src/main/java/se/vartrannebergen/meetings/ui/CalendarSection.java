package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.meetings.MeetingPage;

/** From the page of a meeting into a calendar. */
@org.springframework.stereotype.Component
@Order(10)
class CalendarSection implements MeetingSection {
    private final CalendarLinks links;

    CalendarSection(CalendarLinks links) {
        this.links = links;
    }

    @Override
    public Optional<Component> on(MeetingPage meeting) {
        if (meeting.standing().isOver() || !meeting.standing().state().isShown()) {
            return Optional.empty();
        }
        var section = Tag.of("div", "into-calendar");
        section.add(links.meeting(meeting.id()));
        section.add(meeting.standing().group().map(links::group).orElseGet(links::area));
        return Optional.of(section);
    }
}
