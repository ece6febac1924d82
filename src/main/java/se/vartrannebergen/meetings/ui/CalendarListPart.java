package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.groups.GroupStanding;

/** From a list of meetings into a calendar. */
@org.springframework.stereotype.Component
@Order(10)
class CalendarListPart implements MeetingListPart {
    private final CalendarLinks links;

    CalendarListPart(CalendarLinks links) {
        this.links = links;
    }

    @Override
    public Optional<Component> below(Optional<GroupStanding> group) {
        return Optional.of(group.map(links::group).orElseGet(links::area));
    }
}
