package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.projects.ProjectNotReady;
import se.vartrannebergen.projects.ProjectProblem;
import se.vartrannebergen.projects.Promising;
import se.vartrannebergen.projects.ShownPromise;
import se.vartrannebergen.shared.PlainText;

/** A promise cannot be kept in time: why, and until when it will be. */
class MovePromise extends HtmlContainer {
    private final transient ProjectDesk desk;
    private final ShownPromise promise;
    private final SerializableRunnable done;
    private final Message message = new Message();
    private final Field due;
    private final Field why;
    private final WrittenIn language = new WrittenIn("move-language");
    private final KeptForm form;

    MovePromise(ProjectDesk desk, ShownPromise promise, SerializableRunnable done) {
        super("div");
        this.desk = desk;
        this.promise = promise;
        this.done = done;
        due = Field.day("move-due", Words.say("projects.promise.newdue"))
                .withHint(Words.say("projects.promise.newdue.hint", Words.date(promise.dueOn())));
        why = Field.lines("move-why", Words.say("projects.promise.why"))
                .withHint(Words.say("projects.promise.why.hint", Promising.LONGEST_REASON));
        form = new KeptForm(desk.person(), "move-promise-" + promise.id()).with(why, due, language);
        add(
                Tag.words("p", Words.say("projects.promise.cannot.how"), "meta"),
                form,
                message,
                new Button(Words.say("projects.promise.move"), this::send));
    }

    private void send() {
        form.complainNoMore();
        try {
            if (ProjectTrouble.told(
                    message,
                    () -> desk.promises()
                            .move(
                                    desk.lab(),
                                    desk.person(),
                                    promise.id(),
                                    promise.dueOn(),
                                    Day.in(due),
                                    new PlainText(why.value()),
                                    language.language()))) {
                form.forget();
                done.run();
            }
        } catch (ProjectNotReady unfinished) {
            var found = unfinished.problems();
            Problems.tell(why, found, ProjectProblem.REASON_TOO_SHORT, ProjectProblem.REASON_TOO_LONG);
            Problems.tell(
                    due,
                    found,
                    ProjectProblem.DAY_MISSING,
                    ProjectProblem.DAY_IS_PAST,
                    ProjectProblem.DAY_NOT_LATER,
                    ProjectProblem.DAY_TOO_FAR);
            form.showsWhatIsWrong();
        }
    }
}
