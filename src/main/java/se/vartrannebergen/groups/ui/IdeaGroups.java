package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import se.vartrannebergen.groups.GroupOnIdea;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupState;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ui.PostingTrouble;

/** Groups about one idea: five of them, and the others behind a word. */
class IdeaGroups extends Section {
    private static final int AT_FIRST = 5;

    private final IdeaHelpDesk desk;
    private final long idea;
    private final H2 heading = new H2(Words.say("groups.onidea.title"));
    private final HtmlContainer lists = Tag.of("div", "idea-groups");
    private final Message message = new Message();

    IdeaGroups(IdeaHelpDesk desk, long idea, List<GroupOnIdea> groups) {
        this.desk = desk;
        this.idea = idea;
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, message, lists);
        show(groups);
    }

    private void show(List<GroupOnIdea> groups) {
        lists.removeAll();
        lists.add(list(groups.stream().limit(AT_FIRST).toList()));
        if (groups.size() > AT_FIRST) {
            var more = Tag.of("details");
            more.add(
                    Tag.words("summary", Words.say("groups.onidea.all", groups.size()), "more"),
                    list(groups.stream().skip(AT_FIRST).toList()));
            lists.add(more);
        }
    }

    private Component list(List<GroupOnIdea> groups) {
        var list = Tag.of("ul", "group-cards");
        groups.forEach(group -> list.add(card(group)));
        return list;
    }

    private Component card(GroupOnIdea group) {
        var item = Tag.of("li", "card");
        item.add(new Still("div", facts(group)));
        if (group.joinsInOneTap()) {
            var join = new Button(Words.say("groups.onidea.join"), () -> join(group)).withClass("plain");
            join.getElement().setAttribute("aria-describedby", headingId(group));
            item.add(join);
        }
        return item;
    }

    private static Component[] facts(GroupOnIdea group) {
        var title = Tag.of("h3");
        title.setId(headingId(group));
        title.add(new Link("/groups/" + group.slug(), PersonText.line("span", group.name(), group.language())));
        var chips = Tag.of("p", "chips");
        if (group.state() == GroupState.ACTIVE) {
            chips.add(Tag.words("span", Words.say("groups.onidea.members", group.members()), "chip"));
        } else if (group.state() == GroupState.OPENING) {
            chips.add(Tag.words("span", Words.say("groups.onidea.opening"), "chip"));
        } else {
            chips.add(Tag.words("span", Words.say("groups.onidea.ended"), "chip"));
        }
        group.outcome().ifPresent(end -> chips.add(OutcomeWords.chip(end.result())));
        if (group.isMine()) {
            chips.add(Tag.words("span", Words.say("groups.onidea.mine"), "chip", "green"));
        }
        var about = group.outcome()
                .map(end -> PersonText.line("p", end.words(), end.language()))
                .orElseGet(() -> PersonText.line("p", group.purpose(), group.language()));
        var all = Tag.of("div", "still");
        all.add(title, chips, about);
        if (group.state() == GroupState.ACTIVE && !group.lookingFor().isEmpty()) {
            all.add(
                    Tag.words("p", Words.say("groups.onidea.lookingfor"), "meta"),
                    PersonText.line("p", group.lookingFor(), group.language()));
        }
        return new Component[] {all};
    }

    private static String headingId(GroupOnIdea group) {
        return "group-" + group.id();
    }

    private void join(GroupOnIdea group) {
        var way = new Link("/groups/" + group.slug(), Words.say("groups.onidea.open"));
        try {
            if (PostingTrouble.told(message, () -> desk.join(group.id()))) {
                message.good(Words.say("groups.onidea.joined"), way);
            }
        } catch (GroupRefused | GroupUnknown otherwise) {
            message.note(Words.say("groups.onidea.notopen"), way);
        }
        show(desk.groups(idea));
        heading.getElement().executeJs("this.focus({preventScroll: true})");
    }
}
