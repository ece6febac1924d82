package se.vartrannebergen.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import se.vartrannebergen.groups.ui.GroupStyles;
import se.vartrannebergen.groups.ui.GroupTab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.tasks.OwnTask;
import se.vartrannebergen.tasks.TaskState;

/** Somebody's own open tasks over all groups, to tick off in place. */
class OwnTasks extends Section {
    private static final int FIRST = 20;
    private static final int MOST = 200;

    private final TaskDesk desk;
    private final LabId lab;
    private final PersonId person;
    private final H2 heading = new H2(Words.say("tasks.own"));
    private final Message message = new Message();
    private final Component list = Tag.of("ul", "own-tasks");
    private int most = FIRST;
    private boolean empty;

    OwnTasks(TaskDesk desk, LabId lab, PersonId person) {
        this.desk = desk;
        this.lab = lab;
        this.person = person;
        addClassName("part");
        heading.getElement().setAttribute("tabindex", "-1");
        add(new GroupStyles(), heading, message, list);
        show();
    }

    boolean isEmpty() {
        return empty;
    }

    private void show() {
        var found = desk.boards.own(lab, person, most + 1);
        empty = found.isEmpty();
        list.getElement().removeAllChildren();
        found.stream()
                .limit(most)
                .forEach(task -> list.getElement().appendChild(item(task).getElement()));
        if (found.isEmpty()) {
            list.getElement()
                    .appendChild(Tag.words("li", Words.say("tasks.own.none")).getElement());
        }
        if (found.size() > most && most < MOST) {
            var more = Tag.of("li");
            more.add(new Button(Words.say("tasks.own.more"), () -> {
                        most = MOST;
                        show();
                        heading.getElement().executeJs("this.focus({preventScroll: true})");
                    })
                    .withClass("plain"));
            list.getElement().appendChild(more.getElement());
        }
    }

    private Component item(OwnTask task) {
        var item = Tag.of("li");
        var link = new Link(GroupTab.TASKS.of(task.address()) + "#task-" + task.id());
        link.add(PersonText.line("span", task.title(), task.language()));
        var meta = Tag.of("p", "meta");
        meta.add(PersonText.line("span", task.groupName(), task.groupLanguage()));
        var due = task.due();
        if (due != null) {
            var late = due.isBefore(LocalDate.now(Words.HERE));
            var until = Tag.of("span", late ? "late" : "due");
            until.add(Tag.words("span", Words.say(late ? "tasks.late" : "tasks.due") + " "), When.on(due));
            meta.add(until);
        }
        item.add(link, meta);
        var actions = Tag.of("div", "actions");
        buttons(task).forEach(button -> {
            button.setAriaLabel(button.getText() + ": " + task.title());
            actions.add(button);
        });
        item.add(actions);
        return item;
    }

    private List<Button> buttons(OwnTask task) {
        return task.asked()
                ? List.of(
                        new Button(
                                Words.say("tasks.yes"),
                                () -> did(
                                        () -> desk.hands.take(lab, person, task.group(), task.id()),
                                        "tasks.own.taken")),
                        new Button(
                                        Words.say("tasks.no"),
                                        () -> did(
                                                () -> desk.hands.giveBack(lab, person, task.group(), task.id()),
                                                "tasks.own.returned"))
                                .withClass("plain"))
                : List.of(new Button(Words.say("tasks.finish"), () -> finish(task)).withClass("plain"));
    }

    private void finish(OwnTask task) {
        did(() -> desk.moves.into(lab, person, task.group(), task.id(), TaskState.DONE), "tasks.own.done");
        message.add(new Button(
                        Words.say("tasks.undo"),
                        () -> did(
                                () -> desk.moves.into(lab, person, task.group(), task.id(), task.state()),
                                "tasks.own.undone"))
                .withClass("plain"));
    }

    private void did(com.vaadin.flow.function.SerializableRunnable what, String said) {
        message.clear();
        if (TaskTrouble.told(message, what)) {
            message.good(Words.say(said));
        }
        show();
        heading.getElement().executeJs("this.focus({preventScroll: true})");
    }
}
