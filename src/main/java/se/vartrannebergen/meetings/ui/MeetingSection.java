package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.vartrannebergen.meetings.MeetingPage;

/**
 * A part of the page of a meeting, such as what is to be spoken of. They stand in the order of Spring's {@code @Order}, after when,
 * where and who comes. Each costs a bounded number of statements.
 */
interface MeetingSection {
    /** @param meeting that the reader may read; empty where there is nothing to show */
    Optional<Component> on(MeetingPage meeting);
}
