package se.vartrannebergen.polls.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.ui.GroupFrame;
import se.vartrannebergen.groups.ui.GroupPages;
import se.vartrannebergen.groups.ui.GroupTab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.ReportLink;
import se.vartrannebergen.polls.BestOptions;
import se.vartrannebergen.polls.PollKind;
import se.vartrannebergen.polls.PollPage;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.texts.Slug;

/** One question to a group: answered while it runs, read for good once it has ended. */
@Route("groups/" + Slug.ROUTE + "/decide/:poll([0-9]{1,18})")
@AnonymousAllowed
@PublicPage
@JsModule("./typed.ts")
class PollView extends Article implements BeforeEnterObserver, HasDynamicTitle, HasPageHead {
    private final GroupPages groups;
    private final PollDesk desk;
    private final HtmlContainer facts = Tag.of("div", "poll-facts");
    private final HtmlContainer outcome = Tag.of("div", "poll-outcome");
    private String title = "";
    private PageHead head = PageHead.at("/groups");
    private long group;
    private long id;

    PollView(GroupPages groups, PollDesk desk) {
        this.groups = groups;
        this.desk = desk;
        addClassNames("group", "poll");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var frame = groups.enter(event, GroupTab.POLLS);
        group = frame.group().id();
        id = event.getRouteParameters().get("poll").map(Long::parseLong).orElseThrow(NotFoundException::new);
        var poll = find();
        title = PageTitle.of(
                Words.say("polls.title", poll.question(), frame.group().name()));
        head = head(frame.group(), poll);
        show(frame, poll);
    }

    private PollPage find() {
        return desk.pages().find(desk.lab(), group, id, desk.reader()).orElseThrow(NotFoundException::new);
    }

    private static PageHead head(GroupStanding group, PollPage poll) {
        var own = PageHead.at(GroupTab.POLLS.of(group.address()) + "/" + poll.id())
                .saying(poll.text())
                .of(group.content(), poll.content());
        return group.isReadByAll() ? own : own.unlisted();
    }

    private void show(GroupFrame frame, PollPage poll) {
        add(frame.top(), PersonText.line("h1", poll.question(), poll.language()), facts);
        if (!poll.readable()) {
            add(Tag.words("p", Words.say("polls.hidden"), "message", "note"));
        }
        if (!poll.text().isEmpty()) {
            add(PersonText.block(poll.text(), poll.language()));
        }
        if (poll.mayAnswer()) {
            add(new AnswerForm(desk, poll, () -> refresh(frame.group(), find())));
        } else if (!poll.ended()) {
            add(choices(poll), Tag.words("p", Words.say("polls.answer.members"), "meta"));
        }
        add(outcome);
        if (poll.mayEnd()) {
            add(new EndPoll(desk, poll, () -> again(frame)));
        }
        add(foot(poll));
        refresh(frame.group(), poll);
    }

    /** From the beginning: nothing more can be answered, or until another time. */
    private void again(GroupFrame frame) {
        removeAll();
        show(frame, find());
        getElement().executeJs("const h = this.querySelector('h1'); h.tabIndex = -1; h.focus()");
    }

    private void refresh(GroupStanding group, PollPage poll) {
        facts.removeAll();
        facts.add(facts(poll));
        outcome.removeAll();
        poll.figures().ifPresentOrElse(lines -> outcome.add(outcome(group, poll)), () -> {
            if (poll.mine().isPresent()) {
                outcome.add(Tag.words("p", Words.say("polls.result.later"), "meta"));
            }
        });
    }

    private static Component[] facts(PollPage poll) {
        var chips = Tag.of("p", "chips");
        chips.add(
                Tag.words("span", Words.say("polls.kind", poll.kind()), "chip"),
                Tag.words("span", Words.say(poll.secret() ? "polls.secret" : "polls.open"), "chip"));
        var when = Tag.of("p", "meta");
        when.add(
                PollWords.end(poll.ended(), poll.endsAt()),
                Tag.words("span", Words.say("polls.answers", poll.answered())));
        return poll.moved()
                .map(moved -> new Component[] {chips, when, moved(moved)})
                .orElseGet(() -> new Component[] {chips, when});
    }

    private static Component moved(PollPage.Moved moved) {
        var words = Tag.of("p", "meta", "poll-moved");
        moved.by().ifPresent(name -> words.add(PersonText.name(name)));
        words.add(
                Tag.words("span", Words.say(moved.by().isPresent() ? "polls.moved.by" : "polls.moved")),
                When.since(moved.at()),
                Tag.words("span", Words.say("polls.moved.from")),
                When.at(PollWords.local(moved.from())));
        return words;
    }

    /** What others can choose. */
    private static Component choices(PollPage poll) {
        var list = Tag.of("ul", "parts");
        if (poll.kind() == PollKind.YES_NO || poll.kind() == PollKind.CONSENT) {
            poll.kind().stances().forEach(stance -> list.add(Tag.words("li", PollWords.stance(stance))));
        } else {
            poll.options().forEach(option -> list.add(PollWords.option("li", option, poll.language())));
        }
        return list;
    }

    private Component outcome(GroupStanding group, PollPage poll) {
        var lines = poll.figures().orElseThrow();
        var part = new Section(
                new H2(Words.say(poll.ended() ? "polls.result.title" : "polls.result.sofar")),
                Tag.words("p", PollWords.result(poll.kind(), lines, poll.answered()), "poll-result"));
        part.addClassName("part");
        if (poll.answered() > 0) {
            part.add(new PollFigures(poll.kind(), poll.language(), poll.answered(), lines, poll.voices()));
        }
        if (poll.voices().size() == PollPage.MOST_VOICES) {
            part.add(Tag.words("p", Words.say("polls.figures.notall"), "meta"));
        }
        var best = BestOptions.of(poll.kind(), lines).stream()
                .flatMap(option -> option.at().stream())
                .findFirst();
        if (poll.ended() && group.mayManage() && best.isPresent()) {
            part.add(new Link(GroupTab.MEETINGS.of(group.address()) + "/new?at=" + best.get(), Words.say("polls.plan"))
                    .withClass("button"));
        }
        if (!poll.reasons().isEmpty()) {
            part.add(new Reasons(desk, group, poll));
        }
        return part;
    }

    private static Component foot(PollPage poll) {
        var foot = Tag.of("p", "meta");
        poll.by().ifPresent(name -> foot.add(new Span(new Span(Words.say("polls.by") + " "), PersonText.name(name))));
        foot.add(When.since(poll.madeAt()), new ReportLink(poll.content(), poll.question()));
        return foot;
    }

    @Override
    public PageHead pageHead() {
        return head;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
