package se.vartrannebergen.tasks.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.people.ui.OwnPart;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** On the page of what is one's own: one's tasks. */
@org.springframework.stereotype.Component
@Order(20)
class OwnTasksPart implements OwnPart {
    private final TaskDesk desk;

    OwnTasksPart(TaskDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> of(LabId lab, PersonId person) {
        var list = new OwnTasks(desk, lab, person);
        return list.isEmpty() ? Optional.empty() : Optional.of(list);
    }
}
