package se.vartrannebergen.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.function.IntFunction;
import org.springframework.beans.factory.ObjectProvider;
import se.vartrannebergen.ideas.Draft;
import se.vartrannebergen.ideas.Drafts;
import se.vartrannebergen.ideas.IdeaLists;
import se.vartrannebergen.ideas.IdeaRefused;
import se.vartrannebergen.ideas.IdeaSlice;
import se.vartrannebergen.ideas.ui.IdeaCardList;
import se.vartrannebergen.ideas.ui.VoteDesk;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.OwnCases;
import se.vartrannebergen.notifications.ui.InboxDesk;
import se.vartrannebergen.notifications.ui.InboxLink;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.people.Profile;
import se.vartrannebergen.people.ui.OwnPart;
import se.vartrannebergen.people.ui.ProfileFields;
import se.vartrannebergen.shared.PersonId;

/** All that is one's own: drafts, ideas, votes, name, language, the way out. */
@Route("me")
@PermitAll
class MeView extends Section implements HasDynamicTitle {
    private final Lab lab;
    private final PersonId person;
    private final People people;
    private final IdeaLists ideas;
    private final Drafts drafts;
    private final VoteDesk desk;
    private final H2 draftHeading = new H2(Words.say("shell.me.drafts"));
    private final Message draftMessage = new Message();
    private final Div draftList = new Div();

    MeView(
            CurrentLab lab,
            CurrentPerson person,
            People people,
            IdeaLists ideas,
            Drafts drafts,
            VoteDesk desk,
            OwnCases cases,
            InboxDesk inbox,
            ObjectProvider<OwnPart> parts) {
        this.lab = lab.get();
        this.person = person.id().orElseThrow();
        this.people = people;
        this.ideas = ideas;
        this.drafts = drafts;
        this.desk = desk;
        addClassName("me");
        var profile = people.profile(this.lab.id(), this.person);
        var heading = new H1();
        heading.add(PersonText.name(profile.name().orElse("")));
        add(heading, new InboxLink(inbox), residency(profile));
        parts.orderedStream()
                .forEach(part -> part.of(this.lab.id(), this.person).ifPresent(this::add));
        add(drafts(), list("ideas", this::mine), list("votes", this::voted));
        add(cases.parts(this.lab.id(), this.person));
        add(settings(profile));
        add(new Link("/sign-out", Words.say("shell.me.signout"))
                .withClass("button", "plain")
                .leavesViews());
    }

    private static Component residency(Profile profile) {
        var box = new Div(
                new Paragraph(Words.say(profile.confirmedResident() ? "shell.me.confirmed" : "shell.me.notconfirmed")));
        box.addClassNames("message", profile.confirmedResident() ? "good" : "note");
        if (!profile.confirmedResident()) {
            box.add(new Link("/about#part-3", Words.say("ideas.vote.confirm")));
        }
        return box;
    }

    private Component drafts() {
        draftHeading.getElement().setAttribute("tabindex", "-1");
        var part = part(draftHeading);
        listDrafts();
        // A box around both: the message takes no room while it says nothing.
        part.add(
                new Div(draftMessage, draftList),
                new Link("/ideas/new?fresh", Words.say("shell.home.begin")).withClass("more"));
        return part;
    }

    private void listDrafts() {
        draftList.removeAll();
        var list = Tag.of("ul", "draft-list");
        drafts.of(lab.id(), person).forEach(draft -> list.add(draft(draft)));
        draftList.add(list.getComponentCount() == 0 ? new Paragraph(Words.say("shell.me.drafts.none")) : list);
    }

    /** Thrown away at once, and taken back with one more tap. The button that had the focus is gone: its part takes it. */
    private void discard(Draft draft) {
        drafts.discard(lab.id(), person, draft.id());
        listDrafts();
        draftMessage.note(
                Words.say("shell.me.draft.discarded"),
                new Button(Words.say("shell.me.draft.undo"), () -> restore(draft)).withClass("plain"));
        focusDrafts();
    }

    private void restore(Draft draft) {
        try {
            if (drafts.restore(lab.id(), person, draft.id()).isPresent()) {
                draftMessage.good(Words.say("shell.me.draft.restored"));
            } else {
                draftMessage.note(Words.say("shell.me.draft.gone"));
            }
            listDrafts();
            focusDrafts();
        } catch (IdeaRefused tooMany) {
            draftMessage.bad(Words.say("ideas.new.toomany"));
            focusDrafts();
        }
    }

    private void focusDrafts() {
        draftHeading.getElement().executeJs("this.focus({preventScroll: true})");
    }

    private Component draft(Draft draft) {
        var item = Tag.of("li");
        var title = draft.content().title().isEmpty()
                ? Words.say("shell.me.draft.untitled")
                : draft.content().title().shortened(80);
        var link = new Link("/ideas/new?draft=" + draft.id() + "&step=1");
        link.add(PersonText.line("span", title, draft.content().language()));
        var when = When.since(draft.savedAt());
        when.addClassName("meta");
        var discard = new Button(Words.say("shell.me.draft.discard"), () -> discard(draft)).withClass("plain");
        discard.setAriaLabel(Words.say("shell.me.draft.discard.which", title));
        item.add(link, when, discard);
        return item;
    }

    private IdeaSlice mine(int page) {
        return ideas.by(lab.id(), person, page);
    }

    private IdeaSlice voted(int page) {
        return ideas.votedFor(lab.id(), person, page);
    }

    private Component list(String what, IntFunction<IdeaSlice> pages) {
        var part = part("shell.me." + what);
        var first = pages.apply(1);
        if (first.cards().isEmpty()) {
            part.add(new Paragraph(Words.say("shell.me." + what + ".none")));
            return part;
        }
        var cards = new IdeaCardList(lab, desk, what, first.cards(), 3);
        part.add(cards);
        if (first.more()) {
            part.add(new MorePages(pages, cards));
        }
        return part;
    }

    private Component settings(Profile profile) {
        var part = part("shell.me.settings");
        var fields = new ProfileFields(lab.languages());
        fields.fill(profile.name().orElse(""), profile.language().orElseGet(Words::language));
        var message = new Message();
        part.add(
                fields,
                message,
                new Button(Words.say("shell.me.save"), () -> {
                            if (fields.complain()) {
                                people.rename(lab.id(), person, new DisplayName(fields.name()));
                                people.changeLanguage(lab.id(), person, fields.language());
                                if (fields.language().equals(Words.language())) {
                                    message.good(Words.say("shell.me.saved"));
                                } else {
                                    UI.getCurrent()
                                            .getPage()
                                            .setLocation("/me?lang="
                                                    + fields.language().code());
                                }
                            }
                        })
                        .withClass("primary"));
        return part;
    }

    private static Section part(String key) {
        return part(new H2(Words.say(key)));
    }

    private static Section part(H2 heading) {
        var part = new Section(heading);
        part.addClassName("part");
        return part;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(Words.say("shell.nav.me"));
    }
}
