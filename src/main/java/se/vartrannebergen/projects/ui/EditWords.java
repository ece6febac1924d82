package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableConsumer;
import se.vartrannebergen.groups.ui.TwoWordings;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.projects.ProjectNotReady;
import se.vartrannebergen.projects.ProjectRefused;
import se.vartrannebergen.projects.WrittenProject;
import se.vartrannebergen.shared.Language;

/** What a project says of itself is said otherwise. Where two do so at once, whoever comes second decides. */
class EditWords extends Section {
    private final transient ProjectDesk desk;
    private final long id;
    private final SerializableConsumer<String> saved;
    private final Message message = new Message();
    private final ProjectFields fields;
    private final BeforeShowing showing;
    private int seen;

    EditWords(ProjectDesk desk, WrittenProject project, Language written, SerializableConsumer<String> saved) {
        this.desk = desk;
        this.id = project.id();
        this.seen = project.edition();
        this.saved = saved;
        addClassName("part");
        // What was typed over another wording stays away: it would undo that unseen.
        fields = new ProjectFields(desk.person(), "project-" + id + "-" + seen).fill(project.words());
        showing = new BeforeShowing(fields::focusText);
        add(
                new H2(Words.say("projects.words")),
                fields,
                message,
                showing,
                new Button(Words.say("projects.save"), this::save));
    }

    private void save() {
        message.clear();
        if (showing.asks(fields.shown(), this::save)) {
            return;
        }
        try {
            if (ProjectTrouble.told(message, this::change)) {
                fields.forget();
                saved.accept(Words.say("projects.saved"));
            }
        } catch (ProjectNotReady unfinished) {
            fields.complain(unfinished.problems());
        } catch (Meanwhile other) {
            ask();
        }
    }

    private void change() {
        try {
            desk.projects().change(desk.lab(), desk.person(), id, seen, fields.words());
        } catch (ProjectRefused refused) {
            if (refused.why() == ProjectRefused.Why.CHANGED_MEANWHILE) {
                throw new Meanwhile();
            }
            throw refused;
        }
    }

    private void ask() {
        var now = desk.projects().toChange(desk.lab(), desk.person(), id);
        var theirs = Tag.of("div");
        theirs.add(
                PersonText.line(
                        "strong", now.words().title().value(), now.words().language()),
                PersonText.block(now.words().text().value(), now.words().language()));
        TwoWordings.ask(
                message,
                theirs,
                () -> {
                    seen = now.edition();
                    save();
                },
                () -> {
                    fields.forget();
                    saved.accept(Words.say("projects.saved.theirs"));
                });
    }

    /** Somebody else changed it. */
    private static class Meanwhile extends RuntimeException {}
}
