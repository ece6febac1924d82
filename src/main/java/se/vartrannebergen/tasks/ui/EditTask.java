package se.vartrannebergen.tasks.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.ui.TwoWordings;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.tasks.TaskChangedElsewhere;
import se.vartrannebergen.tasks.TaskLine;
import se.vartrannebergen.tasks.TaskWords;

/** Says a task otherwise. Where somebody else did so meanwhile, both are shown, and whoever writes decides. */
class EditTask extends Div {
    private final TaskDesk desk;
    private final GroupStanding group;
    private final PersonId person;
    private final long task;
    private final TaskFields fields;
    private final Message message = new Message();
    private final SerializableRunnable saved;
    private final Div actions = new Div();
    private int edition;

    /** @param saved told once it is; @param cancelled told where it is not to be */
    EditTask(
            TaskDesk desk,
            GroupStanding group,
            TaskLine line,
            SerializableRunnable saved,
            SerializableRunnable cancelled) {
        this.desk = desk;
        this.group = group;
        this.person = group.reader().orElseThrow();
        this.task = line.id();
        this.edition = line.edition();
        this.saved = saved;
        addClassName("task-form");
        fields = new TaskFields(person, "task-" + line.id() + "-" + edition);
        fields.fill(new TaskWords(
                new PlainText(line.title()),
                new PlainText(line.text()),
                line.language(),
                java.util.Optional.ofNullable(line.due())));
        actions.addClassName("actions");
        actions.add(
                new Button(Words.say("tasks.form.save"), this::save),
                new Button(Words.say("tasks.cancel"), () -> {
                            fields.forget();
                            cancelled.run();
                        })
                        .withClass("plain"));
        add(fields, message, actions);
        fields.focus();
    }

    private void save() {
        message.clear();
        fields.words().ifPresent(words -> {
            try {
                if (TaskTrouble.told(
                        message, () -> desk.tasks.edit(group.lab(), person, group.id(), task, words, edition))) {
                    fields.forget();
                    saved.run();
                }
            } catch (TaskChangedElsewhere changed) {
                ask(changed);
            }
        });
    }

    /** The other wording stands beside one's own, which stays in the fields. */
    private void ask(TaskChangedElsewhere changed) {
        var theirs = changed.now();
        var shown = new Div(PersonText.line("h3", theirs.title().value(), theirs.language()));
        var due = theirs.due().orElse(null);
        if (due != null) {
            shown.add(Tag.words("span", Words.say("tasks.due") + " "), When.on(due));
        }
        if (!theirs.text().isEmpty()) {
            shown.add(PersonText.block(theirs.text().value(), theirs.language()));
        }
        TwoWordings.ask(
                message,
                shown,
                () -> {
                    edition = changed.edition();
                    save();
                },
                () -> {
                    fields.forget();
                    saved.run();
                });
    }
}
