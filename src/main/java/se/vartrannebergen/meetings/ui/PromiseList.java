package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import se.vartrannebergen.groups.ui.GroupTab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.meetings.minutes.MinutesRules;
import se.vartrannebergen.meetings.minutes.PromiseLine;
import se.vartrannebergen.meetings.minutes.Promises;
import se.vartrannebergen.tasks.TaskState;

/** Who said that they will do what. One tap makes a task of it. */
class PromiseList extends HtmlContainer {
    private final MeetingStanding meeting;
    private final Promises promises;
    private final Message message;

    PromiseList(List<PromiseLine> lines, MeetingStanding meeting, Promises promises, Message message) {
        super("ul");
        this.meeting = meeting;
        this.promises = promises;
        this.message = message;
        addClassName("promises");
        lines.forEach(line -> add(item(line)));
    }

    private HtmlContainer item(PromiseLine line) {
        var item = words(line);
        if (meeting.reader().isPresent()) {
            var below = Tag.of("div");
            line.task().ifPresentOrElse(state -> below.add(task(state)), () -> offer(line, below));
            item.add(below);
        }
        return item;
    }

    /** For whoever reads it. */
    static HtmlContainer words(PromiseLine line) {
        var item = Tag.of("li");
        var who = Tag.of("span", "who");
        who.add(line.who()
                .<Component>map(PersonText::name)
                .orElseGet(() -> Tag.words("span", Words.say("meetings.minutes.promise.somebody"))));
        item.add(who, PersonText.line("span", line.what(), line.language()));
        line.due().ifPresent(day -> {
            var due = Tag.words("span", Words.say("meetings.minutes.promise.by") + " ", "meta");
            due.add(When.on(day));
            item.add(due);
        });
        return item;
    }

    private void offer(PromiseLine line, HtmlContainer below) {
        if (!MinutesRules.mayMakeTasks(meeting)) {
            return;
        }
        var button = new Button(Words.say("meetings.minutes.promise.maketask"), () -> {
            if (MeetingTrouble.told(
                    message,
                    () -> promises.makeTask(meeting.lab(), meeting.reader().orElseThrow(), line.id()))) {
                below.removeAll();
                var task = task(TaskState.TODO);
                below.add(task);
                task.focus();
                message.good(Words.say("meetings.minutes.promise.made"));
            }
        });
        button.addClassName("plain");
        button.getElement()
                .setAttribute("aria-label", Words.say("meetings.minutes.promise.maketask") + ": " + line.what());
        below.add(button);
    }

    private Link task(TaskState state) {
        var tasks = GroupTab.TASKS.of(meeting.group().orElseThrow().address());
        return new Link(tasks, Words.say("meetings.minutes.promise.task", state)).withClass("more");
    }
}
