package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.projects.ShownPromise;

/** Promising below each other, what is open first. */
class PromiseList extends Section {
    PromiseList(List<ShownPromise> promises, LocalDate today) {
        addClassNames("part", "promises");
        add(new H2(Words.say("projects.promises", promises.size())));
        promises.forEach(one -> add(new PromiseItem(one, today)));
    }
}
