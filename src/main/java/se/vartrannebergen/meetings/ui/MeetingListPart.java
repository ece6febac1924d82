package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.vartrannebergen.groups.GroupStanding;

/** What stands below lists of meetings, such as the way into one's calendar. They stand in the order of Spring's {@code @Order}. */
interface MeetingListPart {
    /** @param group whose meetings they are; empty for those of the area */
    Optional<Component> below(Optional<GroupStanding> group);
}
