package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.Locale;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.projects.MilestoneState;
import se.vartrannebergen.projects.MilestoneWords;
import se.vartrannebergen.projects.Milestones;
import se.vartrannebergen.projects.ProjectNotReady;
import se.vartrannebergen.projects.ProjectProblem;
import se.vartrannebergen.projects.ShownMilestone;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/** The steps of a project: added, said otherwise, put in order, done. Each change is kept at once. */
class MilestoneEditor extends Section {
    private final transient ProjectDesk desk;
    private final long project;
    private final SerializableRunnable changed;
    private final Message message = new Message();
    private final Div rows = new Div();
    private final Div adding = new Div();

    /** @param changed whenever it has come further, or less far */
    MilestoneEditor(ProjectDesk desk, long project, SerializableRunnable changed) {
        this.desk = desk;
        this.project = project;
        this.changed = changed;
        addClassNames("part", "milestone-editor");
        add(
                new H2(Words.say("projects.milestones")),
                Tag.words("p", Words.say("projects.milestones.how"), "meta"),
                rows,
                message,
                adding);
        show();
    }

    private void show() {
        rows.removeAll();
        var all = desk.milestones().of(desk.lab(), project);
        for (var number = 0; number < all.size(); number++) {
            rows.add(row(all.get(number), number, all.size()));
        }
        adding.removeAll();
        if (all.size() < Milestones.MOST) {
            adding.add(new Fields("", "add", Words.language(), Words.say("projects.milestone.add")) {
                @Override
                void send(MilestoneWords words) {
                    desk.milestones().add(desk.lab(), desk.person(), project, words);
                }
            });
        } else {
            adding.add(Tag.words("p", Words.say("projects.milestones.most", Milestones.MOST), "meta"));
        }
    }

    private Component row(ShownMilestone one, int number, int of) {
        var row = Tag.of("article", "milestone-row", "card");
        var title = PersonText.line("h3", one.title(), one.language());
        var states = new Choice("milestone-" + one.id(), Words.say("projects.milestone.where", one.title()));
        for (var state : MilestoneState.values()) {
            states.option(state.name(), Words.say("projects.milestone.state", state));
        }
        states.pick(one.state().name())
                .whenPicked(picked -> tries(() ->
                        desk.milestones().stand(desk.lab(), desk.person(), one.id(), MilestoneState.valueOf(picked))));
        var buttons = new Div();
        buttons.addClassName("actions");
        if (number > 0) {
            buttons.add(button("projects.milestone.up", one, () -> move(one, true)));
        }
        if (number < of - 1) {
            buttons.add(button("projects.milestone.down", one, () -> move(one, false)));
        }
        buttons.add(
                button("projects.milestone.edit", one, () -> edit(row, one)),
                button(
                        "projects.milestone.remove",
                        one,
                        () -> tries(() -> desk.milestones().remove(desk.lab(), desk.person(), one.id()))));
        row.addClassName(one.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        row.add(title, MilestoneList.status(one, desk.today()), states, buttons);
        return row;
    }

    private static Button button(String key, ShownMilestone one, SerializableRunnable action) {
        var button = new Button(Words.say(key), action).withClass("plain");
        button.getElement().setAttribute("aria-label", Words.say(key) + ": " + one.title());
        return button;
    }

    private void move(ShownMilestone one, boolean up) {
        tries(() -> desk.milestones().move(desk.lab(), desk.person(), one.id(), up));
        message.note(Words.say("projects.milestone.moved", one.title()));
    }

    private void edit(HtmlContainer row, ShownMilestone one) {
        row.removeAll();
        var fields = new Fields("-" + one.id(), "edit", one.language(), Words.say("projects.milestone.save")) {
            @Override
            void send(MilestoneWords words) {
                desk.milestones().change(desk.lab(), desk.person(), one.id(), one.seen(), words);
            }
        };
        fields.fill(one);
        row.add(fields, new Button(Words.say("projects.cancel"), this::show).withClass("plain"));
        fields.title.focus();
    }

    private void tries(SerializableRunnable what) {
        if (ProjectTrouble.told(message, what)) {
            changed.run();
        }
        show();
    }

    /** A title and a day. */
    private abstract class Fields extends HtmlContainer {
        final Field title;
        private final Field due;
        private final Language language;
        private final KeptForm form;

        Fields(String suffix, String what, Language language, String button) {
            super("div");
            this.language = language;
            title = Field.line("step" + suffix, Words.say("projects.milestone.title"));
            due = Field.day("step-due" + suffix, Words.say("projects.milestone.due"));
            form = new KeptForm(desk.person(), "milestone-" + what + suffix + "-of-" + project).with(title, due);
            add(form, new Button(button, this::send));
        }

        void fill(ShownMilestone one) {
            title.fill(one.title());
            due.fill(one.due().map(LocalDate::toString).orElse(""));
        }

        abstract void send(MilestoneWords words);

        private void send() {
            form.complainNoMore();
            try {
                if (ProjectTrouble.told(
                        message,
                        () -> send(new MilestoneWords(PlainText.oneLine(title.value()), language, Day.in(due))))) {
                    form.forget();
                    changed.run();
                    show();
                }
            } catch (ProjectNotReady unfinished) {
                Problems.tell(
                        title, unfinished.problems(), ProjectProblem.TITLE_TOO_SHORT, ProjectProblem.TITLE_TOO_LONG);
                Problems.tell(due, unfinished.problems(), ProjectProblem.DAY_TOO_FAR);
                form.showsWhatIsWrong();
            }
        }
    }
}
