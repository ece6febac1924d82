package se.vartrannebergen.people.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** What a room adds to the page of what is one's own, such as one's tasks. They stand in the order of Spring's {@code @Order}. */
public interface OwnPart {
    /** Bounded, at a bounded number of statements; empty where there is nothing to show. */
    Optional<Component> of(LabId lab, PersonId person);
}
