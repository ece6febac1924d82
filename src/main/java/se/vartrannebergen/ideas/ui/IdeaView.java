package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HtmlContainer;
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
import java.time.LocalDate;
import java.util.Optional;
import se.vartrannebergen.discussions.ui.ConversationDesk;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.IdeaPages;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.ideas.Standing;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.people.Wishes;
import se.vartrannebergen.prerender.ContentGone;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;

/** One idea: what it says, who stands behind it, where it stands, and all that happened to it. */
@Route("ideas/" + IdeaAddress.SLUG)
@AnonymousAllowed
@PublicPage(parameters = {"comments", "page", "comment"})
class IdeaView extends Article implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final Lab lab;
    private final CurrentPerson person;
    private final IdeaPages ideas;
    private final VoteDesk desk;
    private final AuthorDesk author;
    private final ConversationDesk conversations;
    private String title = "";
    private PageHead head = PageHead.at("/ideas");

    IdeaView(
            CurrentLab lab,
            CurrentPerson person,
            IdeaPages ideas,
            VoteDesk desk,
            AuthorDesk author,
            ConversationDesk conversations) {
        this.lab = lab.get();
        this.person = person;
        this.ideas = ideas;
        this.desk = desk;
        this.author = author;
        this.conversations = conversations;
        addClassName("idea");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("slug").flatMap(IdeaAddress::id).orElseThrow(NotFoundException::new);
        var idea = ideas.find(lab.id(), id, person.id())
                .orElseThrow(() -> ideas.isGone(lab.id(), id) ? new ContentGone() : new NotFoundException());
        title = idea.title();
        head = IdeaHead.of(idea);
        var query = event.getLocation().getQueryParameters();
        if (!query.getParameters().isEmpty()) {
            head = head.unlisted();
        }
        removeAll();
        show(idea, query.getSingleParameter(Wishes.PARAMETER));
        if (idea.publishedAt().isPresent()) {
            add(conversations.open(
                    idea.content(), IdeaAddress.of(idea.slug()), idea.state().isPublic(), query));
        }
    }

    private void show(IdeaPage idea, Optional<String> wish) {
        add(
                new Link("/ideas", new Icon(Icon.Kind.BACK), new Span(Words.say("ideas.list.title"))).withClass("back"),
                labels(idea),
                heading(idea),
                byline(idea));
        justSent(idea).ifPresent(this::add);
        notice(idea).ifPresent(this::add);
        add(PersonText.block(idea.text(), idea.language()));
        photos(idea);
        var untilAnswer = new Paragraph();
        if (idea.state().isPublic()) {
            var standing = new Standing(idea.votes(), idea.mine());
            var votes = new VoteControl(
                    desk,
                    idea.id(),
                    idea.slug(),
                    headingId(idea),
                    idea.state(),
                    standing,
                    count -> tell(untilAnswer, idea.state(), count));
            votes.addClassName("large");
            add(votes);
            wish.ifPresent(votes::castIfWished);
        }
        add(new IdeaPath(idea.state()));
        idea.answerDue()
                .filter(due -> idea.state() == IdeaState.UNDER_CONSIDERATION)
                .ifPresent(due -> add(clock(due)));
        add(untilAnswer);
        var history = new Section(new H2(Words.say("ideas.history")), new IdeaHistory(idea.history(), idea.language()));
        var actions = new Div(new ShareButton(idea.title()));
        actions.addClassName("actions");
        author.actions(idea, person.id()).forEach(actions::add);
        add(actions, history);
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
        idea.author()
                .ifPresent(name -> line.add(new Span(new Span(Words.say("ideas.by") + " "), PersonText.name(name))));
        idea.publishedAt().ifPresent(at -> line.add(When.since(at)));
        Labels.place(lab, idea.place()).ifPresent(line::add);
        if (!idea.language().equals(Words.language())) {
            line.add(new Span(Words.say("ideas.writtenin", WrittenLanguages.name(idea.language(), Words.language()))));
        }
        return line;
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

    /** Why the page looks other than usual. */
    private static Optional<Component> notice(IdeaPage idea) {
        var notice = switch (idea.state()) {
            case AWAITING_REVIEW -> "ideas.notice.review";
            case WITHDRAWN -> "ideas.notice.withdrawn";
            case REMOVED -> "ideas.notice.removed";
            case MERGED -> "ideas.notice.merged";
            default -> "";
        };
        if (notice.isEmpty()) {
            return Optional.empty();
        }
        var box = new Div(new Paragraph(Words.say(notice)));
        box.addClassNames("message", "note");
        idea.mergedInto()
                .ifPresent(slug -> box.add(new Link(IdeaAddress.of(slug), Words.say("ideas.notice.merged.open"))));
        return Optional.of(box);
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

    private static Component clock(LocalDate due) {
        var late = due.isBefore(LocalDate.now(java.time.ZoneId.of("Europe/Stockholm")));
        var words = new Span(new Span(Words.say(late ? "ideas.answer.late" : "ideas.answer.due") + " "), When.on(due));
        var clock = new Div(new Icon(Icon.Kind.CLOCK), words);
        clock.addClassName("clock");
        return clock;
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
