package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.projects.ProjectPage;
import se.vartrannebergen.projects.ProjectPhase;
import se.vartrannebergen.projects.ProjectState;
import se.vartrannebergen.projects.ProjectUnknown;
import se.vartrannebergen.projects.Projects;
import se.vartrannebergen.projects.WrittenProject;
import se.vartrannebergen.texts.Slug;

/** Those who carry a project out say here how far it has come, what it is, and what came of it. */
@Route("projects/" + Slug.ROUTE + "/edit")
@PermitAll
@JsModule("./typed.ts")
class EditProjectView extends Section implements BeforeEnterObserver, HasDynamicTitle {
    private final transient ProjectDesk desk;
    private final Message message = new Message();
    private final Div far = new Div();
    private long id;

    EditProjectView(ProjectDesk desk) {
        this.desk = desk;
        addClassNames("project", "edit-project");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("slug").flatMap(Slug::id).orElseThrow(NotFoundException::new);
        message.clear();
        show();
    }

    private void show() {
        removeAll();
        var page = desk.pages().find(desk.lab(), id, desk.reader()).orElseThrow(NotFoundException::new);
        var project = written();
        add(
                new ProjectStyles(),
                new Link(
                                page.address(),
                                new Icon(Icon.Kind.BACK),
                                PersonText.line("span", page.title(), page.language()))
                        .withClass("back"),
                new H1(Words.say("projects.edit.title")),
                new ProjectPath(page),
                far,
                message);
        far(page);
        if (project.archived()) {
            add(archived());
            handOver(project).ifPresent(this::add);
            return;
        }
        if (project.state() != ProjectState.DONE) {
            add(next(project), new MilestoneEditor(desk, id, this::farther));
        } else {
            add(outcome(project));
        }
        add(new EditWords(desk, project, page.language(), this::saved));
        photos();
        if (project.state() != ProjectState.DONE) {
            add(new EditIdeas(desk, page, this::saved), stop());
        }
        handOver(project).ifPresent(this::add);
    }

    private WrittenProject written() {
        try {
            return desk.projects().toChange(desk.lab(), desk.person(), id);
        } catch (ProjectUnknown nothing) {
            throw new NotFoundException();
        }
    }

    private void saved(String words) {
        show();
        message.good(words);
        message.goTo();
    }

    private void far(ProjectPage page) {
        far.removeAll();
        page.percent().map(HowFar::new).ifPresent(far::add);
    }

    private void farther() {
        desk.pages().find(desk.lab(), id, desk.reader()).ifPresent(this::far);
    }

    /** What comes next on its path. */
    private Component next(WrittenProject project) {
        var part = part("projects.next");
        if (project.state() == ProjectState.PLANNED) {
            part.add(
                    Tag.words("p", Words.say("projects.begin.what"), "meta"),
                    new Button(Words.say("projects.begin"), () -> {
                                if (ProjectTrouble.told(
                                        message, () -> desk.projects().begin(desk.lab(), desk.person(), id))) {
                                    saved(Words.say("projects.begin.done"));
                                }
                            })
                            .withIcon(Icon.Kind.WORK)
                            .withClass("primary"));
        }
        part.add(PromiseView.fold(
                "projects.finish.open",
                new OutcomeForm(
                        desk.person(),
                        "outcome-" + id,
                        Words.say("projects.outcome"),
                        Words.say("projects.outcome.hint", Projects.LONGEST_OUTCOME),
                        Words.say("projects.finish"),
                        (text, language) -> desk.projects().finish(desk.lab(), desk.person(), id, text, language),
                        () -> saved(Words.say("projects.finish.done")))));
        return part;
    }

    private Component outcome(WrittenProject project) {
        var part = part("projects.outcome");
        part.add(new OutcomeForm(
                        desk.person(),
                        "outcome-" + id + "-" + project.edition(),
                        Words.say("projects.outcome"),
                        Words.say("projects.outcome.hint", Projects.LONGEST_OUTCOME),
                        Words.say("projects.save"),
                        (text, language) -> desk.projects()
                                .correctOutcome(desk.lab(), desk.person(), id, project.edition(), text, language),
                        () -> saved(Words.say("projects.saved")))
                .fill(project.outcome()));
        var said = desk.voices().words(desk.lab(), desk.person(), id);
        if (!said.isEmpty()) {
            part.add(Tag.words("h3", Words.say("projects.helped.said")));
            said.forEach(one -> part.add(PersonText.block(one.words(), one.language())));
        }
        return part;
    }

    private void photos() {
        var part = part("projects.photos");
        if (desk.images().isYoung(desk.lab(), id)) {
            part.add(Tag.words("p", Words.say("projects.refused.youngnophotos"), "message", "note"));
        } else {
            part.add(Tag.words("p", Words.say("projects.photos.how"), "meta"));
            for (var phase : ProjectPhase.values()) {
                part.add(ProjectPhotos.fields(desk, id, phase));
            }
        }
        add(part);
    }

    private HtmlContainer stop() {
        return PromiseView.fold(
                "projects.archive.open",
                new OutcomeForm(
                        desk.person(),
                        "archive-" + id,
                        Words.say("projects.archive.why"),
                        Words.say("projects.archive.why.hint", Projects.LONGEST_REASON),
                        Words.say("projects.archive"),
                        (text, language) -> desk.projects().archive(desk.lab(), desk.person(), id, text, language),
                        () -> saved(Words.say("projects.archive.done"))));
    }

    private Component archived() {
        var part = part("projects.archived");
        part.add(Tag.words("p", Words.say("projects.takeup.what")), new Button(Words.say("projects.takeup"), () -> {
            var left = new ArrayList<Long>();
            if (ProjectTrouble.told(
                    message, () -> left.addAll(desk.projects().takeUp(desk.lab(), desk.person(), id)))) {
                saved(takenUp(left));
            }
        }));
        return part;
    }

    /** Also which ideas did not come along, by name where they have one that is to be read. */
    private String takenUp(List<Long> left) {
        var done = Words.say("projects.takeup.done");
        if (left.isEmpty()) {
            return done;
        }
        var names = left.stream()
                .map(idea -> desk.lists()
                        .asked(desk.lab(), idea)
                        .map(one -> "\u2068" + one.title() + "\u2069")
                        .orElseGet(() -> Words.say("projects.takeup.hidden")))
                .collect(Collectors.joining(" · "));
        return done + " " + Words.say("projects.takeup.left", left.size(), names);
    }

    private Optional<Component> handOver(WrittenProject project) {
        return project.mayHandOver()
                ? Optional.of(PromiseView.fold(
                        "projects.handover.open",
                        new HandOver(
                                desk,
                                "project-" + id,
                                owner -> desk.handing().project(desk.lab(), desk.person(), id, owner),
                                () -> saved(Words.say("projects.handover.done")))))
                : Optional.empty();
    }

    private static Section part(String key) {
        var part = new Section(new H2(Words.say(key)));
        part.addClassName("part");
        return part;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("projects.edit.title"));
    }
}
