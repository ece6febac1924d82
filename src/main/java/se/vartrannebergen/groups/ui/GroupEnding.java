package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.vartrannebergen.groups.GroupStanding;

/**
 * How a group ended, or the way to end it: stands on its first page above all parts, also for those who do not read inside. They
 * stand in the order of Spring's {@code @Order}.
 */
interface GroupEnding {
    /** @param group that the reader may know of; empty where there is nothing to show */
    Optional<Component> on(GroupStanding group);
}
