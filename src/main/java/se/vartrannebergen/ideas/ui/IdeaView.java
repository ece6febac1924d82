package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
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
import java.util.LinkedHashMap;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import se.vartrannebergen.discussions.ui.ConversationDesk;
import se.vartrannebergen.files.ui.Photos;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.IdeaPages;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.ideas.MyVote;
import se.vartrannebergen.ideas.Standing;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
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
import se.vartrannebergen.people.Wishes;
import se.vartrannebergen.prerender.ContentGone;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Slug;

/** One idea: what it says, who stands behind it, where it stands, and all that happened to it. */
@Route("ideas/" + Slug.ROUTE)
@AnonymousAllowed
@PublicPage(parameters = {"comments", "page", "comment"})
@JsModule("./typed.ts")
class IdeaView extends Article implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private static final int MOST_AUTHORS = 8;

    private final Lab lab;
    private final CurrentPerson person;
    private final IdeaPages ideas;
    private final VoteDesk desk;
    private final AuthorDesk author;
    private final IdeaNotice notices;
    private final ConversationDesk conversations;
    private final ObjectProvider<BesideIdea> beside;
    private final WhoIsNext next;
    private String title = "";
    private PageHead head = PageHead.at("/ideas");

    IdeaView(
            CurrentLab lab,
            CurrentPerson person,
            IdeaPages ideas,
            VoteDesk desk,
            AuthorDesk author,
            IdeaNotice notices,
            ConversationDesk conversations,
            ObjectProvider<BesideIdea> beside,
            WhoIsNext next) {
        this.lab = lab.get();
        this.person = person;
        this.ideas = ideas;
        this.desk = desk;
        this.author = author;
        this.notices = notices;
        this.conversations = conversations;
        this.beside = beside;
        this.next = next;
        addClassName("idea");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("slug").flatMap(Slug::id).orElseThrow(NotFoundException::new);
        removeAll();
        var found = find(id);
        if (found.isEmpty()) {
            showHidden(id, event.getRouteParameters().get("slug").orElseThrow());
            return;
        }
        var idea = found.get();
        title = idea.title();
        head = IdeaHead.of(idea);
        var query = event.getLocation().getQueryParameters();
        if (!query.getParameters().isEmpty()) {
            head = head.unlisted();
        }
        show(idea, query.getSingleParameter(Wishes.PARAMETER));
        if (idea.publishedAt().isPresent()) {
            add(conversations.open(
                    idea.content(), IdeaAddress.of(idea.slug()), idea.state().isPublic(), query));
        }
    }

    private Optional<IdeaPage> find(long id) {
        var found = ideas.find(lab.id(), id, person.id());
        return found.isPresent() || !person.facilitates()
                ? found
                : ideas.findForStaff(lab.id(), id, person.id().orElseThrow());
    }

    /** It can come back: until then the page says so, and nothing of the idea. */
    private void showHidden(long id, String slug) {
        switch (ideas.absence(lab.id(), id).orElseThrow(NotFoundException::new)) {
            case GONE -> throw new ContentGone();
            case HIDDEN -> {
                title = Words.say("ideas.hidden.title");
                head = IdeaHead.ofHidden(id, slug);
                add(new HiddenIdea());
            }
        }
    }

    private void show(IdeaPage idea, Optional<String> wish) {
        add(
                new Link("/ideas", new Icon(Icon.Kind.BACK), new Span(Words.say("ideas.list.title"))).withClass("back"),
                labels(idea),
                heading(idea),
                byline(idea));
        justSent(idea).ifPresent(this::add);
        notices.of(idea, person.id()).ifPresent(this::add);
        moveVote(idea).ifPresent(this::add);
        add(PersonText.block(idea.text(), idea.language()));
        photos(idea);
        parts(idea).ifPresent(this::add);
        var untilAnswer = new Paragraph();
        var whoIsNext = next.of(idea);
        var path = new IdeaPath(idea, lab.settings().answerThreshold(), whoIsNext.until());
        if (idea.state().isPublic()) {
            var standing = new Standing(idea.votes(), idea.mine());
            var votes =
                    new VoteControl(desk, idea.id(), idea.slug(), headingId(idea), idea.state(), standing, count -> {
                        tell(untilAnswer, idea.state(), count);
                        path.show(count);
                    });
            votes.addClassName("large");
            add(votes);
            wish.ifPresent(votes::castIfWished);
        }
        add(path);
        whoIsNext.words().ifPresent(this::add);
        add(untilAnswer);
        if (idea.state().isPublic()) {
            beside.orderedStream()
                    .forEach(room -> room.on(idea, person.id(), wish).ifPresent(this::add));
        }
        var history = new Section(new H2(Words.say("ideas.history")), new IdeaHistory(idea.history(), idea.language()));
        var actions = new Div(new ShareButton(idea.title()));
        actions.addClassName("actions");
        author.actions(idea, person.id()).forEach(actions::add);
        if (isForAll(idea) && person.id().filter(idea.authorId()::equals).isEmpty()) {
            actions.add(new ReportLink(idea.content(), idea.title()));
        }
        add(actions, history);
    }

    private static boolean isForAll(IdeaPage idea) {
        return idea.state().isPublic() || idea.state() == IdeaState.MERGED;
    }

    private Optional<Component> moveVote(IdeaPage idea) {
        if (idea.state() != IdeaState.MERGED || idea.mine() == MyVote.NONE) {
            return Optional.empty();
        }
        return idea.mergedInto()
                .filter(IdeaPage.Into::takesVotes)
                .flatMap(into -> into.slug().map(slug -> new MoveVote(desk, idea, into, slug)));
    }

    /** Ideas that became part of this one. */
    private static Optional<Component> parts(IdeaPage idea) {
        var shown = idea.parts().stream().filter(IdeaPage.Part::shown).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var list = Tag.of("ul", "parts");
        for (var part : shown) {
            var item = Tag.of("li");
            item.add(new Link(IdeaAddress.of(part.slug()), PersonText.line("span", part.title(), part.language())));
            list.add(item);
        }
        return Optional.of(new Div(new Paragraph(Words.say("ideas.parts", shown.size())), list));
    }

    /** How many votes an open idea lacks until it is owed an answer. */
    private void tell(Paragraph untilAnswer, IdeaState state, int votes) {
        var lacking = lab.settings().answerThreshold() - votes;
        untilAnswer.setVisible(state == IdeaState.OPEN && lacking > 0);
        untilAnswer.setText(
                Words.say("ideas.untilanswer", lacking, lab.settings().answerDays()));
    }

    private Component labels(IdeaPage idea) {
        var chips = new Span();
        chips.addClassName("chips");
        chips.add(Labels.state(idea.state()));
        Labels.category(lab, idea.category()).ifPresent(chips::add);
        if (idea.example()) {
            chips.add(Labels.example());
        }
        return chips;
    }

    private static HtmlContainer heading(IdeaPage idea) {
        var heading = PersonText.line("h1", idea.title(), idea.language());
        heading.setId(headingId(idea));
        return heading;
    }

    private static String headingId(IdeaPage idea) {
        return "idea-" + idea.id();
    }

    private Component byline(IdeaPage idea) {
        var line = new Paragraph();
        line.addClassName("meta");
        authors(idea).ifPresent(line::add);
        idea.publishedAt().ifPresent(at -> line.add(When.since(at)));
        Labels.place(lab, idea.place()).ifPresent(line::add);
        if (!idea.language().equals(Words.language())) {
            line.add(new Span(Words.say("ideas.writtenin", WrittenLanguages.name(idea.language(), Words.language()))));
        }
        return line;
    }

    /** Who wrote it, and who wrote what became part of it; each once. */
    private static Optional<Component> authors(IdeaPage idea) {
        var names = new LinkedHashMap<PersonId, String>();
        idea.author().ifPresent(name -> names.put(idea.authorId(), name));
        idea.parts().stream()
                .filter(IdeaPage.Part::shown)
                .limit(MOST_AUTHORS)
                .forEach(part -> part.author().ifPresent(name -> names.putIfAbsent(part.authorId(), name)));
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var all = new Span(new Span(Words.say("ideas.by") + " "));
        var left = names.size();
        for (var name : names.values()) {
            all.add(PersonText.name(name));
            if (--left > 0) {
                all.add(new Span(Words.say(left == 1 ? "ideas.by.and" : "ideas.by.comma")));
            }
        }
        return Optional.of(all);
    }

    /** Thanks the author, once, on the page of the idea that was just published. */
    private static Optional<Component> justSent(IdeaPage idea) {
        var ui = UI.getCurrent();
        var sent = ComponentUtil.getData(ui, NewIdeaView.JustSent.class);
        if (sent == null || sent.idea() != idea.id() || !idea.state().isPublic()) {
            return Optional.empty();
        }
        ComponentUtil.setData(ui, NewIdeaView.JustSent.class, null);
        var thanks = new Message();
        thanks.good(Words.say("ideas.new.thanks"));
        return Optional.of(thanks);
    }

    private void photos(IdeaPage idea) {
        if (idea.photos().isEmpty()) {
            return;
        }
        var gallery = new Div();
        gallery.addClassNames("photos", "photos-" + idea.photos().size());
        var number = 1;
        for (var photo : idea.photos()) {
            gallery.add(Photos.large(photo, number++, idea.language()));
        }
        add(gallery);
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
