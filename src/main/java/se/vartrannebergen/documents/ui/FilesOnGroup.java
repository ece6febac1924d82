package se.vartrannebergen.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.documents.DocumentLists;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.ui.GroupPart;
import se.vartrannebergen.groups.ui.GroupTab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** On the first page of a group: its latest files and photos. */
@org.springframework.stereotype.Component
@Order(60)
class FilesOnGroup implements GroupPart {
    private final DocumentLists lists;

    FilesOnGroup(DocumentLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Component> on(GroupStanding group) {
        var latest = lists.latest(group);
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        var part = new Section();
        part.addClassName("part");
        var list = Tag.of("ul", "documents");
        latest.forEach(line -> list.add(new DocumentItem(line, "h3")));
        part.add(
                new H2(Words.say("documents.title")),
                list,
                new Link(GroupTab.DOCUMENTS.of(group.address()), Words.say("documents.see")).withClass("more"));
        return Optional.of(part);
    }
}
