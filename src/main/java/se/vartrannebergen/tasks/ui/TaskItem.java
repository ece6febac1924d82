package se.vartrannebergen.tasks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.ReportLink;
import se.vartrannebergen.tasks.TaskLine;
import se.vartrannebergen.tasks.TaskState;

/** One task: what, who, until when, and what can be done with it. */
class TaskItem extends HtmlContainer {
    private final TasksPart part;
    private final Still words = new Still("div");
    private final Div actions = new Div();
    private final Div more = new Div();
    private @Nullable NativeButton opener;
    private TaskLine line;
    private boolean isOpen;
    private boolean writes;

    TaskItem(TasksPart part, TaskLine line) {
        super("li");
        this.part = part;
        this.line = line;
        addClassName("task");
        setId("task-" + line.id());
        getElement().setAttribute("tabindex", "-1");
        actions.addClassName("actions");
        more.addClassName("task-more");
        more.setVisible(false);
        add(words);
        if (part.takesPart() || part.manages()) {
            add(actions, more);
        }
        draw();
    }

    TaskLine line() {
        return line;
    }

    /** Shows what became of it. Whoever has opened it and writes is not disturbed. */
    void show(TaskLine now) {
        if (now.equals(line)) {
            return;
        }
        line = now;
        draw();
        if (isOpen && !writes) {
            fillMore();
        }
    }

    private void draw() {
        words.show(content().toArray(Component[]::new));
        actions.removeAll();
        if (part.takesPart()) {
            buttons();
        } else if (part.manages()) {
            actions.add(openerButton());
        }
    }

    private List<Component> content() {
        var shown = new ArrayList<Component>();
        if (part.takesPart()) {
            var grip = Tag.of("span", "grip");
            grip.getElement().setAttribute("draggable", "true").setAttribute("aria-hidden", "true");
            shown.add(grip);
        }
        var title = PersonText.line("h3", line.title(), line.language());
        title.setId(titleId());
        shown.add(title);
        var meta = Tag.of("p", "meta");
        meta.add(who());
        if (line.doneAt() != null) {
            meta.add(When.since(line.doneAt()));
        } else if (line.due() != null) {
            meta.add(due(line.due()));
        }
        shown.add(meta);
        if (!line.text().isEmpty()) {
            var details = Tag.of("details");
            details.add(Tag.words("summary", Words.say("tasks.text")), PersonText.block(line.text(), line.language()));
            shown.add(details);
        }
        if (!part.takesPart() && !part.manages()) {
            shown.add(report());
        }
        return shown;
    }

    private Component report() {
        return new ReportLink(line.content(), line.title());
    }

    private String titleId() {
        return "task-" + line.id() + "-title";
    }

    private Component who() {
        var who = Tag.of("span");
        if (line.who().isEmpty()) {
            who.setText(Words.say(line.state().isOpen() ? "tasks.nobody" : "tasks.done.somebody"));
        } else if (line.mine()) {
            who.setText(Words.say(line.asked() ? "tasks.asked.you" : "tasks.you"));
        } else {
            var name = line.name()
                    .<Component>map(PersonText::name)
                    .orElseGet(() -> Tag.words("span", Words.say("tasks.someone")));
            who.add(name);
            if (line.asked()) {
                who.add(Tag.words("span", " · " + Words.say("tasks.asked")));
            }
        }
        return who;
    }

    private Component due(LocalDate day) {
        var late = line.isLate(LocalDate.now(Words.HERE));
        var due = Tag.of("span", late ? "late" : "due");
        due.add(Tag.words("span", Words.say(late ? "tasks.late" : "tasks.due") + " "), When.on(day));
        return due;
    }

    private void buttons() {
        if (line.mine() && line.asked()) {
            actions.add(
                    button("tasks.yes", () -> part.take(line)), button("tasks.no", () -> part.giveBack(line), "plain"));
        } else if (line.state() == TaskState.TODO && line.who().isEmpty()) {
            actions.add(button("tasks.take", () -> part.take(line), "plain"));
        } else if (line.state() == TaskState.TODO && line.mine()) {
            actions.add(button("tasks.begin", () -> part.into(line, TaskState.DOING), "plain"));
        } else if (line.state() == TaskState.DOING) {
            actions.add(button("tasks.finish", () -> part.into(line, TaskState.DONE), "plain"));
        }
        actions.add(openerButton());
    }

    private NativeButton openerButton() {
        var made = textButton(Words.say("tasks.more"), () -> open(!isOpen));
        made.getElement().setAttribute("aria-expanded", Boolean.toString(isOpen));
        opener = made;
        return made;
    }

    private Button button(String key, SerializableRunnable action, String... classes) {
        var made = new Button(Words.say(key), action).withClass(classes);
        made.getElement().setAttribute("aria-describedby", titleId());
        return made;
    }

    private NativeButton textButton(String label, SerializableRunnable action) {
        var made = new NativeButton(label);
        made.addClassName("text-button");
        made.getElement().setAttribute("type", "button").setAttribute("aria-describedby", titleId());
        made.getElement().addEventListener("click", pressed -> action.run());
        return made;
    }

    private void open(boolean now) {
        writes = false;
        isOpen = now;
        if (opener != null) {
            opener.getElement().setAttribute("aria-expanded", Boolean.toString(now));
        }
        more.setVisible(now);
        if (now) {
            fillMore();
        } else {
            more.removeAll();
        }
    }

    /** From now on, until it is shut, what is written here stays as it is. */
    void write(Component... form) {
        writes = true;
        more.removeAll();
        more.add(form);
    }

    /** What is seldom done stands on the page only where somebody asked for it. */
    private void fillMore() {
        more.removeAll();
        var choices = Tag.of("div", "task-choices");
        if (part.takesPart()) {
            moves(choices);
            if (line.who().isPresent()
                    && line.state().isOpen()
                    && (part.manages() || line.mine() || line.askedByReader())) {
                choices.add(textButton(Words.say("tasks.giveback"), () -> part.giveBack(line)));
            }
            if (line.state().isOpen() && (line.who().isEmpty() || line.asked())) {
                choices.add(textButton(Words.say("tasks.ask"), () -> part.ask(this)));
            }
            choices.add(textButton(Words.say("tasks.edit"), () -> part.edit(this)));
        }
        if (line.written() || part.manages()) {
            choices.add(textButton(Words.say("tasks.delete"), () -> part.delete(line)));
        }
        if (!line.written()) {
            choices.add(report());
        }
        more.add(choices);
    }

    private void moves(HtmlContainer choices) {
        if (line.state().isOpen()) {
            choices.add(move("up", () -> part.step(line, true)), move("down", () -> part.step(line, false)));
        }
        for (var column : TaskState.values()) {
            if (column != line.state()) {
                choices.add(move("to-" + column.name().toLowerCase(Locale.ROOT), () -> part.into(line, column)));
            }
        }
    }

    private NativeButton move(String where, SerializableRunnable action) {
        var made = textButton(
                switch (where) {
                    case "up" -> Words.say("tasks.move.up");
                    case "down" -> Words.say("tasks.move.down");
                    case "to-todo" -> Words.say("tasks.move.todo");
                    case "to-doing" -> Words.say("tasks.move.doing");
                    default -> Words.say("tasks.move.done");
                },
                action);
        made.getElement().setAttribute("data-move", where);
        return made;
    }

    void shut() {
        open(false);
        if (opener != null) {
            opener.focus();
        }
    }

    /** Goes on from here; to the same button where it is still there. */
    void focus(String move) {
        getElement()
                .executeJs(
                        "setTimeout(() => { (($0 && this.querySelector('[data-move=\"' + $0 + '\"]')) || this).focus();"
                                + " this.scrollIntoView({block: 'nearest'}); }, 0)",
                        move);
    }
}
