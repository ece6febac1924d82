package se.vartrannebergen.tasks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.tasks.TaskWords;

/** A button that opens the fields of a new task. */
class AddTask extends Div {
    private final TaskDesk desk;
    private final GroupStanding group;
    private final PersonId person;
    private final SerializableConsumer<Long> added;
    private final Message message = new Message();
    private final Button open = new Button(Words.say("tasks.new"), this::open)
            .withIcon(Icon.Kind.PLUS)
            .withClass("sun");

    /** @param added told the task */
    AddTask(TaskDesk desk, GroupStanding group, SerializableConsumer<Long> added) {
        this.desk = desk;
        this.group = group;
        this.added = added;
        person = group.reader().orElseThrow();
        addClassName("add-task");
        close();
    }

    private void close() {
        removeAll();
        add(open, message);
    }

    private void open() {
        message.clear();
        TaskTrouble.told(message, this::write);
    }

    private void write() {
        var members = desk.boards.askable(group.lab(), group.id(), person);
        removeAll();
        var fields = new TaskFields(person, "new-task-" + group.id());
        var who = TaskWho.choice("who", members, true, person);
        fields.with(who);
        var actions = new Div(
                new Button(
                        Words.say("tasks.new.send"),
                        () -> fields.words().ifPresent(words -> send(fields, words, TaskWho.picked(who)))),
                new Button(Words.say("tasks.cancel"), () -> {
                            fields.forget();
                            close();
                            open.focus();
                        })
                        .withClass("plain"));
        actions.addClassName("actions");
        var form = new Div(fields, message, actions);
        form.addClassName("task-form");
        add(form);
        fields.focus();
    }

    private void send(TaskFields fields, TaskWords words, Optional<PersonId> who) {
        message.clear();
        TaskTrouble.told(message, () -> {
            var task = desk.tasks.add(group.lab(), person, group.id(), words, who);
            fields.forget();
            close();
            message.good(Words.say("tasks.added"));
            added.accept(task);
        });
    }
}
