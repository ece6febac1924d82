package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.vartrannebergen.groups.GroupStanding;

/**
 * What a room above adds to the first page of a group, such as the next meeting. They stand in the order of Spring's {@code
 * @Order}. Each costs a bounded number of statements, however large the group is.
 */
public interface GroupPart {
    /** @param group that the reader may read inside, but where this {@link #isReadByAll}; empty where there is nothing to show */
    Optional<Component> on(GroupStanding group);

    /** Whether it shows only what everybody reads, also of a group that only its members read. */
    default boolean isReadByAll() {
        return false;
    }
}
