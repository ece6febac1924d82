package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import se.vartrannebergen.discussions.ui.ConversationDesk;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.files.ui.Photos;
import se.vartrannebergen.ideas.ui.WrittenLanguages;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.ReportLink;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;
import se.vartrannebergen.updates.AboutProjects;
import se.vartrannebergen.updates.OpenedUpdates;
import se.vartrannebergen.updates.PublisherCard;
import se.vartrannebergen.updates.UpdatePage;
import se.vartrannebergen.updates.UpdatePages;
import se.vartrannebergen.updates.Updates;

/** A piece of news: what it says, in whose name, about which idea, and what people say about it. */
@Route("updates/" + Slug.ROUTE)
@AnonymousAllowed
@PublicPage(parameters = {"comments", "page", "comment"})
class UpdateView extends Article implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final CurrentLab lab;
    private final CurrentPerson person;
    private final UpdatePages pages;
    private final Updates updates;
    private final UpdateNotice notices;
    private final ConversationDesk conversations;
    private final OpenedUpdates opened;
    private String title = "";
    private PageHead head = PageHead.at(UpdateAddress.LIST);

    UpdateView(
            CurrentLab lab,
            CurrentPerson person,
            UpdatePages pages,
            Updates updates,
            UpdateNotice notices,
            ConversationDesk conversations,
            OpenedUpdates opened) {
        this.lab = lab;
        this.person = person;
        this.pages = pages;
        this.updates = updates;
        this.notices = notices;
        this.conversations = conversations;
        this.opened = opened;
        addClassName("update");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var update = event.getRouteParameters()
                .get("slug")
                .flatMap(Slug::id)
                .flatMap(id -> pages.find(lab.id(), id, person.id(), Words.language()))
                .orElseThrow(NotFoundException::new);
        var query = event.getLocation().getQueryParameters();
        removeAll();
        title = update.title();
        countIfSignedIn(update);
        head = query.getParameters().isEmpty()
                ? UpdateHead.of(update)
                : UpdateHead.of(update).unlisted();
        add(
                new UpdateStyles(),
                new Link(UpdateAddress.LIST, new Icon(Icon.Kind.BACK), new Span(Words.say("updates.list.title")))
                        .withClass("back"),
                PersonText.line("h1", update.title(), update.language()),
                byline(update));
        if (update.isPublic() && JustSent.was(UI.getCurrent(), update.id())) {
            var thanks = new Message();
            thanks.good(Words.say("updates.sent"));
            add(thanks);
        }
        notices.of(update).ifPresent(this::add);
        fallback(update).ifPresent(this::add);
        add(UpdateReads.text(update.text(), update.language(), update.formatted()));
        photos(update);
        update.mine().consent().map(UpdateView::consent).ifPresent(this::add);
        update.project().map(UpdateView::project).ifPresent(this::add);
        about(update).ifPresent(this::add);
        add(actions(update));
        if (update.publishedAt().isPresent()) {
            add(conversations.open(update.content(), UpdateAddress.of(update.slug()), update.isPublic(), query));
        }
    }

    /** Visitors are counted where their pages are given out: also those that are kept. */
    private void countIfSignedIn(UpdatePage update) {
        if (person.id().isPresent()
                && update.isPublic()
                && update.mine().opened().isEmpty()) {
            opened.opened(lab.id(), update.content());
        }
    }

    /** Says which language it is in, where it is not the reader's, and which others there are. */
    private static Optional<Component> fallback(UpdatePage update) {
        var reader = Words.language();
        if (update.languages().contains(reader)) {
            return Optional.empty();
        }
        var note = Tag.of("div", "message", "note");
        note.add(Tag.words(
                "p",
                Words.say(
                        "updates.fallback",
                        WrittenLanguages.name(reader, reader),
                        WrittenLanguages.name(update.language(), reader))));
        return Optional.of(note);
    }

    private Component byline(UpdatePage update) {
        var line = new Paragraph();
        line.addClassName("meta");
        update.publisher().map(UpdateView::publisher).ifPresent(line::add);
        update.publishedAt().ifPresent(at -> line.add(When.since(at)));
        update.changedAt()
                .ifPresent(at -> line.add(new Span(new Span(Words.say("updates.changed") + " "), When.since(at))));
        place(update).ifPresent(line::add);
        update.mine().opened().ifPresent(times -> line.add(Tag.words("span", Words.say("updates.opened", times))));
        return line;
    }

    private Optional<Component> place(UpdatePage update) {
        return update.place()
                .flatMap(place -> lab.get().place(place))
                .map(place -> new Link(
                        UpdateAddress.page(Optional.empty(), Optional.of(place.slug()), 1),
                        Tag.words("span", place.name().in(Words.language()))));
    }

    private static Component publisher(PublisherCard publisher) {
        return new Span(
                new Span(Words.say("updates.by") + " "),
                new Link(publisher.address(), PersonText.line("bdi", publisher.name(), publisher.language())));
    }

    private void photos(UpdatePage update) {
        if (update.photos().isEmpty()) {
            return;
        }
        var gallery = new Div();
        gallery.addClassNames("photos", "photos-" + update.photos().size());
        var number = 1;
        for (var photo : update.photos()) {
            gallery.add(Photos.large(photo, number++, update.language()));
        }
        add(gallery);
    }

    /** For who publishes and for facilitators. */
    private static Component consent(PhotoConsent consent) {
        var words = Tag.of("p");
        words.getElement().setAttribute("dir", "auto");
        words.setText(consent.note().value());
        var box = new Div(Tag.words("p", Words.say("updates.consent"), "meta"), words);
        box.addClassName("consent-note");
        return box;
    }

    private static Component project(AboutProjects.Project project) {
        var link = new Paragraph(
                new Link(project.address(), PersonText.line("span", project.title(), project.language())));
        var part = new Section(new H2(Words.say("updates.about.project")), link);
        part.addClassName("part");
        return part;
    }

    private static Optional<Component> about(UpdatePage update) {
        if (update.ideas().isEmpty()) {
            return Optional.empty();
        }
        var list = Tag.of("ul", "about-ideas");
        for (var idea : update.ideas()) {
            var item = Tag.of("li");
            item.add(new Link("/ideas/" + idea.slug(), PersonText.line("span", idea.title(), idea.language())));
            list.add(item);
        }
        var part = new Section(new H2(Words.say("updates.about", update.ideas().size())), list);
        part.addClassName("part");
        return Optional.of(part);
    }

    private Component actions(UpdatePage update) {
        var actions = new Div();
        actions.addClassName("actions");
        if (update.mine().mayChange()) {
            update.publisher()
                    .ifPresent(publisher ->
                            actions.add(new Link(UpdateAddress.edit(publisher, update.id()), Words.say("updates.edit"))
                                    .withClass("button", "plain")));
        }
        if (update.mine().mayTakeBack()) {
            actions.add(takeBack(update, person.id().orElseThrow()));
        }
        if (update.isPublic() && !update.mine().wrote()) {
            actions.add(new ReportLink(update.content(), update.title()));
        }
        return actions;
    }

    /** People have perhaps said something about it, and it cannot be undone: it is asked once more, in place. */
    private Component takeBack(UpdatePage update, PersonId who) {
        var fold = Tag.of("details", "withdraw");
        fold.add(
                Tag.words("summary", Words.say("updates.takeback"), "button", "plain"),
                Tag.words("p", Words.say("updates.takeback.sure")),
                new Button(Words.say("updates.takeback.yes"), () -> {
                            updates.takeBack(lab.id(), who, update.id());
                            var to = update.publisher()
                                    .map(PublisherCard::address)
                                    .orElse(UpdateAddress.LIST);
                            UI.getCurrent().navigate(to.substring(1));
                        })
                        .withClass("danger"));
        return fold;
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
