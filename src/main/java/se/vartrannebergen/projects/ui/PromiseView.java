package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.ReportLink;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.projects.ShownPromise;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PersonId;

/** A promise by itself; whoever made it says here that it is kept, or until when it will be and why not before. */
@Route("promises/:promise([0-9]{1,18})")
@AnonymousAllowed
@PublicPage
@JsModule("./typed.ts")
class PromiseView extends Article implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final transient ProjectDesk desk;
    private final Message message = new Message();
    private long id;
    private String title = "";
    private PageHead head = PageHead.at("/promises");

    PromiseView(ProjectDesk desk) {
        this.desk = desk;
        addClassNames("part", "promise-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("promise").map(Long::valueOf).orElseThrow(NotFoundException::new);
        message.clear();
        show();
    }

    private void show() {
        removeAll();
        var promise = desk.book()
                .find(desk.lab(), id)
                .or(() -> desk.reader().flatMap(person -> desk.book().find(desk.lab(), id, person)))
                .orElseThrow(NotFoundException::new);
        title = promise.text();
        head = PageHead.at(promise.address()).saying(promise.text()).of(shown(promise));
        add(new ProjectStyles());
        promise.idea().ifPresent(idea -> add(back("/ideas/" + idea.slug(), idea)));
        promise.project().ifPresent(project -> add(back("/projects/" + project.slug(), project)));
        add(PromiseItem.alone(promise, desk.today()), message);
        desk.reader().ifPresent(person -> change(promise, person));
        var actions = new Div(new ReportLink(promise.content(), promise.text()));
        actions.addClassName("actions");
        add(actions);
    }

    private static ContentRef[] shown(ShownPromise promise) {
        return Stream.of(
                        Stream.of(promise.content()),
                        promise.owner().content(),
                        promise.idea().stream().map(idea -> new ContentRef("idea", idea.id())),
                        promise.project().stream().map(project -> new ContentRef("project", project.id())))
                .flatMap(all -> all)
                .toArray(ContentRef[]::new);
    }

    private static Link back(String address, ShownPromise.About to) {
        return new Link(address, new Icon(Icon.Kind.BACK), PersonText.line("span", to.title(), to.language()))
                .withClass("back");
    }

    private void change(ShownPromise promise, PersonId person) {
        var mine = desk.promises().mine(desk.lab(), person, id);
        if (mine.keeps() && promise.keptOn().isEmpty()) {
            add(
                    new Button(Words.say("projects.promise.keep"), this::keep)
                            .withIcon(Icon.Kind.CHECK)
                            .withClass("primary"),
                    fold("projects.promise.cannot", new MovePromise(desk, promise, () -> {
                        show();
                        message.good(Words.say("projects.promise.moved.done"));
                        message.goTo();
                    })));
        } else if (mine.keeps() && promise.keptOn().filter(desk.today()::equals).isPresent()) {
            add(new Button(Words.say("projects.promise.notkept"), this::notKeptYet).withClass("plain"));
        }
        if (mine.handsOver() && promise.keptOn().isEmpty()) {
            add(fold(
                    "projects.handover.open",
                    new HandOver(
                            desk,
                            "promise-" + id,
                            owner -> desk.handing().promise(desk.lab(), person, id, owner),
                            () -> {
                                show();
                                message.good(Words.say("projects.handover.done"));
                                message.goTo();
                            })));
        }
    }

    static HtmlContainer fold(String key, HtmlContainer content) {
        var fold = Tag.of("details", "fold");
        fold.add(Tag.words("summary", Words.say(key), "button", "plain"), content);
        return fold;
    }

    private void keep() {
        if (ProjectTrouble.told(message, () -> desk.promises().keep(desk.lab(), desk.person(), id))) {
            show();
            message.good(Words.say("projects.promise.kept"));
            message.goTo();
        }
    }

    private void notKeptYet() {
        if (ProjectTrouble.told(message, () -> desk.promises().notKeptYet(desk.lab(), desk.person(), id))) {
            show();
            message.note(Words.say("projects.promise.notkept.done"));
            message.goTo();
        }
    }

    @Override
    public PageHead pageHead() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
