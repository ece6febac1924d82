package se.vartrannebergen.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.ui.GroupPart;
import se.vartrannebergen.groups.ui.GroupTab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.tasks.TaskBoards;
import se.vartrannebergen.tasks.TaskGlance;

/** On the first page of a group: how many tasks there are, and which come first. */
@org.springframework.stereotype.Component
@Order(20)
class TasksOnGroup implements GroupPart {
    private final TaskBoards boards;

    TasksOnGroup(TaskBoards boards) {
        this.boards = boards;
    }

    @Override
    public Optional<Component> on(GroupStanding group) {
        var glance = boards.glance(group);
        if (glance.todo() + glance.doing() + glance.done() == 0 && !group.mayTakePart()) {
            return Optional.empty();
        }
        var part = new Section();
        part.addClassName("part");
        var address = GroupTab.TASKS.of(group.address());
        var list = Tag.of("ul", "tasks-next");
        glance.next().forEach(next -> list.add(line(address, next)));
        part.add(new H2(Words.say("tasks.title")), Tag.words("p", words(glance)));
        if (!glance.next().isEmpty()) {
            part.add(list);
        }
        part.add(new Link(address, Words.say("tasks.see")).withClass("more"));
        return Optional.of(new Still("div", part));
    }

    private static String words(TaskGlance glance) {
        return Words.say("tasks.glance", glance.todo(), glance.doing(), glance.done());
    }

    private static Component line(String address, TaskGlance.Next next) {
        var item = Tag.of("li");
        var link = new Link(address + "#task-" + next.id());
        link.add(PersonText.line("span", next.title(), next.language()));
        var due = Tag.of("span", "meta");
        due.add(Tag.words("span", Words.say("tasks.due") + " "), When.on(next.due()));
        item.add(link, due);
        return item;
    }
}
