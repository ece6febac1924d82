package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import se.vartrannebergen.ideas.ui.WrittenLanguages;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.ReportLink;
import se.vartrannebergen.prerender.ContentGone;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.projects.ProjectPage;
import se.vartrannebergen.projects.ProjectState;
import se.vartrannebergen.texts.Slug;
import se.vartrannebergen.updates.ui.UpdateCardList;

/** A project: where it stands, who carries it out, step by step; what was promised, and what came of it. */
@Route("projects/" + Slug.ROUTE)
@AnonymousAllowed
@PublicPage
class ProjectView extends Article implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final transient ProjectDesk desk;
    private final transient Takers takers;
    private String title = "";
    private PageHead head = PageHead.at("/projects");

    ProjectView(ProjectDesk desk, Takers takers) {
        this.desk = desk;
        this.takers = takers;
        addClassName("project");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = event.getRouteParameters().get("slug").flatMap(Slug::id).orElseThrow(NotFoundException::new);
        var found = desk.pages().find(desk.lab(), id, desk.reader());
        if (found.isEmpty() && desk.pages().isGone(desk.lab(), id)) {
            throw new ContentGone();
        }
        var project = found.orElseThrow(NotFoundException::new);
        title = project.title();
        head = ProjectHead.of(project);
        show(project);
    }

    private void show(ProjectPage project) {
        add(new ProjectStyles());
        project.ideas().stream()
                .findFirst()
                .map(idea -> new Link(
                                "/ideas/" + idea.slug(),
                                new Icon(Icon.Kind.BACK),
                                PersonText.line("span", idea.title(), idea.language()))
                        .withClass("back"))
                .ifPresent(this::add);
        add(
                ProjectLine.chip(project.state(), project.isArchived()),
                PersonText.line("h1", project.title(), project.language()),
                byline(project));
        project.archivedWhy().map(ProjectView::archived).ifPresent(this::add);
        add(new ProjectPath(project));
        project.percent()
                .filter(percent -> project.state() != ProjectState.DONE && !project.isArchived())
                .map(HowFar::new)
                .ifPresent(this::add);
        project.outcome().map(ProjectView::outcome).ifPresent(this::add);
        if (project.state() == ProjectState.DONE) {
            var helped = new HelpedPart(desk, project.id());
            if (helped.getComponentCount() > 0) {
                add(helped);
            }
        }
        add(new ProjectGallery(project), PersonText.block(project.text(), project.language()));
        if (!project.milestones().isEmpty()) {
            add(part("projects.milestones", new MilestoneList(project.milestones(), desk.today())));
        }
        if (!project.promises().isEmpty()) {
            add(new PromiseList(project.promises(), desk.today()));
        }
        news(project);
        facts(project);
        ideas(project);
        add(actions(project));
    }

    private static Component byline(ProjectPage project) {
        var line = Tag.of("div", "meta", "project-byline");
        line.add(new Icon(Icon.Kind.GROUP), OwnerNames.of(project.owner()));
        if (!project.language().equals(Words.language())) {
            line.add(new Span(
                    Words.say("ideas.writtenin", WrittenLanguages.name(project.language(), Words.language()))));
        }
        return line;
    }

    private static Component archived(ProjectPage.Said why) {
        var note = Tag.of("div", "message", "note");
        note.add(Tag.words("p", Words.say("projects.archived.why")), PersonText.block(why.text(), why.language()));
        return note;
    }

    private static Component outcome(ProjectPage.Said came) {
        var part = part("projects.outcome", PersonText.block(came.text(), came.language()));
        part.addClassName("project-outcome");
        return part;
    }

    private static Section part(String key, Component... content) {
        var part = new Section(new H2(Words.say(key)));
        part.addClassName("part");
        part.add(content);
        return part;
    }

    private void facts(ProjectPage project) {
        var facts = Tag.of("dl", "project-facts");
        project.cost()
                .ifPresent(kronor ->
                        fact(facts, "projects.cost", Tag.words("span", Words.say("projects.cost.kronor", kronor))));
        if (!project.moneyFrom().isEmpty()) {
            fact(facts, "projects.money", PersonText.line("span", project.moneyFrom(), project.language()));
        }
        if (!project.contact().isEmpty()) {
            fact(facts, "projects.contact", PersonText.line("span", project.contact(), project.language()));
        }
        if (facts.getComponentCount() > 0) {
            add(facts);
        }
    }

    private static void fact(HtmlContainer facts, String key, Component value) {
        var words = Tag.of("dd");
        words.add(value);
        facts.add(Tag.words("dt", Words.say(key)), words);
    }

    private void ideas(ProjectPage project) {
        if (project.ideas().isEmpty()) {
            return;
        }
        var list = Tag.of("ul", "parts");
        project.ideas().forEach(idea -> {
            var item = Tag.of("li");
            item.add(new Link("/ideas/" + idea.slug(), PersonText.line("span", idea.title(), idea.language())));
            list.add(item);
        });
        var part =
                new Section(new H2(Words.say("projects.ideas", project.ideas().size())), list);
        part.addClassName("part");
        add(part);
    }

    private void news(ProjectPage project) {
        var cards = desk.updates().latestOfProject(desk.lab(), project.id(), Words.language());
        if (!cards.isEmpty()) {
            add(part("projects.news", new UpdateCardList(cards, 3)));
        }
    }

    /** In the name of the organisation, where there is one: it publishes more formally than a group. */
    private static Optional<Link> writeNews(ProjectPage project) {
        var about = "project=" + project.id();
        var owner = project.owner();
        return owner.partner()
                .map(partner -> "/partner/updates/new?for=" + partner.slug() + "&" + about)
                .or(() -> owner.group()
                        .flatMap(group -> group.slug().map(slug -> "/groups/" + slug + "/news/new?" + about)))
                .map(address -> new Link(address, Words.say("projects.news.write")).withClass("button", "plain"));
    }

    private Component actions(ProjectPage project) {
        var actions = new Div();
        actions.addClassName("actions");
        desk.reader().ifPresent(person -> {
            if (desk.projects().mayChange(desk.lab(), project.id(), person)) {
                actions.add(
                        new Link(project.address() + "/edit", Words.say("projects.edit")).withClass("button", "plain"));
                writeNews(project).ifPresent(actions::add);
            }
            if (project.state() != ProjectState.DONE
                    && !project.isArchived()
                    && takers.of(desk.lab(), person).stream()
                            .anyMatch(one -> project.owner().owner().includes(one.owner()))) {
                actions.add(new Link("/promises/new?project=" + project.id(), Words.say("projects.promise.make"))
                        .withClass("button", "plain"));
            }
        });
        actions.add(new Link(
                        "/projects/" + project.id() + "/sheet.pdf?lang="
                                + Words.language().code(),
                        Tag.words("span", Words.say("projects.sheet")))
                .leavesViews()
                .withClass("button", "plain"));
        actions.add(new ReportLink(project.content(), project.title()));
        return actions;
    }

    @Override
    public PageHead pageHead() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(
                Optional.of(title).filter(one -> !one.isEmpty()).orElseGet(() -> Words.say("projects.title")));
    }
}
