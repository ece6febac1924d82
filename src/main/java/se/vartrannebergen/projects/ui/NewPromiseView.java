package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.BeforeShowing;
import se.vartrannebergen.projects.NewPromise;
import se.vartrannebergen.projects.ProjectNotReady;
import se.vartrannebergen.projects.ProjectProblem;
import se.vartrannebergen.projects.ProjectRefused.Why;
import se.vartrannebergen.projects.ui.Takers.Taker;
import se.vartrannebergen.shared.PlainText;

/** What and until when: a promise in two fields. */
@Route("promises/new")
@PermitAll
@JsModule("./typed.ts")
class NewPromiseView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ProjectDesk desk;
    private final transient Takers takers;
    private final Message message = new Message();

    NewPromiseView(ProjectDesk desk, Takers takers) {
        this.desk = desk;
        this.takers = takers;
        addClassName("part");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        message.clear();
        var asked = Asked.in(event);
        var theirs = takers.of(desk.lab(), desk.person());
        add(new ProjectStyles(), new H1(Words.say("projects.promise.new.title")));
        if (theirs.isEmpty()) {
            add(Asked.nobody());
            return;
        }
        var all = concerned(theirs, asked);
        if (all.isEmpty()) {
            add(Tag.words("p", Words.say("projects.refused", Why.NOT_THEIR_PROMISE), "message", "note"));
            return;
        }
        Takers.chosen(all, asked.taker())
                .ifPresentOrElse(
                        taker -> form(taker, asked, all.size() > 1), () -> add(asked.choice("/promises/new", all)));
    }

    /** Those who have to do with what is asked for. */
    private List<Taker> concerned(List<Taker> all, Asked asked) {
        var ties = asked.idea().map(idea -> desk.ties().of(desk.lab(), idea));
        var project = asked.project()
                .flatMap(id -> desk.pages().find(desk.lab(), id))
                .map(page -> page.owner().owner());
        return all.stream()
                .filter(one -> ties.isEmpty() || ties.get().mayPromise(one.owner()))
                .filter(one -> project.isEmpty() || project.get().includes(one.owner()))
                .toList();
    }

    private void form(Taker taker, Asked asked, boolean several) {
        add(asked.as(taker, several, "/promises/new"));
        asked.idea()
                .flatMap(id -> desk.lists().asked(desk.lab(), id))
                .ifPresent(
                        idea -> about("/ideas/" + idea.id(), PersonText.line("span", idea.title(), idea.language())));
        asked.project()
                .flatMap(id -> desk.pages().find(desk.lab(), id))
                .ifPresent(project ->
                        about(project.address(), PersonText.line("span", project.title(), project.language())));
        var text = Field.lines("promise", Words.say("projects.promise.what"))
                .withHint(Words.say("projects.promise.what.hint", NewPromise.LONGEST));
        var due = Field.day("due", Words.say("projects.promise.due")).withHint(Words.say("projects.promise.due.hint"));
        var language = new WrittenIn("language");
        var form = new KeptForm(
                        desk.person(),
                        "promise-of-" + taker.key()
                                + asked.idea().map(id -> "-i" + id).orElse("")
                                + asked.project().map(id -> "-p" + id).orElse(""))
                .with(text, due, language);
        var showing = new BeforeShowing(text::focus);
        var send = new Button(
                        Words.say("projects.promise.send"),
                        () -> send(taker, asked, new Fields(text, due, language, form), showing))
                .withClass("primary");
        var actions = new Div(send);
        actions.addClassName("actions");
        add(form, message, showing, actions);
    }

    private void about(String address, com.vaadin.flow.component.Component title) {
        var line = Tag.of("p", "promise-about");
        line.add(Tag.words("span", Words.say("projects.promise.about") + " "), new Link(address, title));
        add(line);
    }

    private record Fields(Field text, Field due, WrittenIn language, KeptForm form) implements java.io.Serializable {}

    private void send(Taker taker, Asked asked, Fields fields, BeforeShowing showing) {
        message.clear();
        if (showing.asks(fields.text().value(), () -> send(taker, asked, fields, showing))) {
            return;
        }
        try {
            ProjectTrouble.told(message, () -> {
                var id = desk.promises()
                        .make(
                                desk.lab(),
                                desk.person(),
                                new NewPromise(
                                        taker.owner(),
                                        asked.project(),
                                        asked.idea(),
                                        new PlainText(fields.text().value()),
                                        fields.language().language(),
                                        Day.in(fields.due())));
                fields.form().forget();
                UI.getCurrent().navigate("promises/" + id);
            });
        } catch (ProjectNotReady unfinished) {
            var found = unfinished.problems();
            Problems.tell(fields.text(), found, ProjectProblem.PROMISE_TOO_SHORT, ProjectProblem.PROMISE_TOO_LONG);
            Problems.tell(
                    fields.due(),
                    found,
                    ProjectProblem.DAY_MISSING,
                    ProjectProblem.DAY_IS_PAST,
                    ProjectProblem.DAY_TOO_FAR);
            fields.form().showsWhatIsWrong();
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("projects.promise.new.title"));
    }
}
