package se.vartrannebergen.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import se.vartrannebergen.ideas.IdeaCard;
import se.vartrannebergen.ideas.IdeaLists;
import se.vartrannebergen.ideas.ui.IdeaCardList;
import se.vartrannebergen.ideas.ui.VoteDesk;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.ui.ComingMeetings;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.prerender.HasPageHead;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.prerender.PublicPage;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.updates.UpdateCard;
import se.vartrannebergen.updates.UpdateLists;
import se.vartrannebergen.updates.ui.UpdateCardList;

/** One question, one big button, and proof that things happen. */
@Route("")
@AnonymousAllowed
@PublicPage
class HomeView extends Section implements HasDynamicTitle, HasPageHead {
    private final Lab lab;
    private final VoteDesk desk;

    HomeView(
            CurrentLab lab,
            CurrentPerson person,
            IdeaLists ideas,
            UpdateLists updates,
            ComingMeetings meetings,
            VoteDesk desk) {
        this.lab = lab.get();
        this.desk = desk;
        addClassName("home");
        add(question());
        var highlights = ideas.highlights(this.lab.id(), person.id());
        if (highlights.isEmpty()) {
            add(howItWorks());
            coming(meetings);
            return;
        }
        part("happening", "shell.home.happening", "/ideas?sort=recently-changed", highlights.happening());
        add(new Link(
                        "/progress",
                        new Icon(Icon.Kind.CHECK),
                        Tag.words("span", Words.say("progress.home", this.lab.areaName())))
                .withClass("button", "plain"));
        news(updates.latest(this.lab.id(), Words.language()));
        coming(meetings);
        part("most-votes", "shell.home.mostvotes", "/ideas?sort=most-votes", highlights.mostVotes());
        part("newest", "shell.home.newest", "/ideas", highlights.newest());
    }

    private void coming(ComingMeetings meetings) {
        meetings.of(lab).ifPresent(this::add);
    }

    private Component question() {
        var hero = new Section(
                new H1(Words.say("shell.home.question", lab.areaName())),
                new Paragraph(Words.say(
                        "shell.home.promise",
                        lab.settings().answerThreshold(),
                        lab.settings().answerDays())),
                new Link("/ideas/new", new Icon(Icon.Kind.PLUS), Tag.words("span", Words.say("shell.home.begin")))
                        .withClass("button", "sun"));
        hero.addClassName("hero");
        return hero;
    }

    private void part(String name, String key, String all, List<IdeaCard> cards) {
        if (cards.isEmpty()) {
            return;
        }
        var heading = new H2(Words.say(key));
        var more = new Link(all, Words.say(key + ".all")).withClass("more");
        var part = new Section(heading, new IdeaCardList(lab, desk, name, cards, 3), more);
        part.addClassName("part");
        add(part);
    }

    private void news(List<UpdateCard> cards) {
        if (cards.isEmpty()) {
            return;
        }
        var part = new Section(
                new H2(Words.say("shell.home.news")),
                new UpdateCardList(cards, 3),
                new Link("/updates", Words.say("shell.home.news.all")).withClass("more"));
        part.addClassName("part");
        add(part);
    }

    /** An empty area invites: three steps instead of empty lists. */
    private static Component howItWorks() {
        var steps = Tag.of("ol", "how");
        for (var step = 1; step <= 3; step++) {
            var item = Tag.of("li");
            item.add(
                    Tag.words("strong", Words.say("shell.home.how." + step + ".title")),
                    Tag.words("span", Words.say("shell.home.how." + step + ".text")));
            steps.add(item);
        }
        var part = new Section(new H2(Words.say("shell.home.first")), steps);
        part.addClassName("part");
        return part;
    }

    @Override
    public PageHead pageHead() {
        return PageHead.at("/")
                .with(List.of(Map.of(
                        "@context",
                        "https://schema.org",
                        "@type",
                        "WebSite",
                        "name",
                        lab.name(),
                        "inLanguage",
                        lab.languages().stream().map(Language::code).toList())));
    }

    @Override
    public String getPageTitle() {
        return lab.name();
    }
}
