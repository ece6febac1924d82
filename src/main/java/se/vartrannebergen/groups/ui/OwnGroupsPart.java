package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.groups.GroupState;
import se.vartrannebergen.groups.MembershipState;
import se.vartrannebergen.groups.OwnGroup;
import se.vartrannebergen.groups.OwnGroups;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.people.ui.OwnPart;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** One's own groups on one's own page, and how one stands to each: five of them, and the others behind a word. */
@org.springframework.stereotype.Component
@Order(10)
class OwnGroupsPart implements OwnPart {
    private static final int AT_FIRST = 5;

    private final OwnGroups groups;

    OwnGroupsPart(OwnGroups groups) {
        this.groups = groups;
    }

    @Override
    public Optional<Component> of(LabId lab, PersonId person) {
        var mine = groups.of(lab, person);
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        var part = new Section(new H2(Words.say("groups.mine.title")));
        part.addClassName("part");
        var first = Tag.of("ul", "own-list");
        mine.stream().limit(AT_FIRST).forEach(group -> first.add(item(group)));
        part.add(new Still("div", first));
        if (mine.size() > AT_FIRST) {
            var others = Tag.of("ul", "own-list");
            mine.stream().skip(AT_FIRST).forEach(group -> others.add(item(group)));
            var more = Tag.of("details");
            more.add(Tag.words("summary", Words.say("groups.mine.all", mine.size()), "more"), others);
            part.add(new Still("div", more));
        }
        return Optional.of(part);
    }

    private static Component item(OwnGroup group) {
        var item = Tag.of("li");
        item.add(
                new Link("/groups/" + group.slug(), PersonText.line("span", group.name(), group.language())),
                Tag.words("span", Words.say(standing(group)), "chip"));
        return item;
    }

    private static String standing(OwnGroup group) {
        if (group.state() == GroupState.CLOSED) {
            return "groups.mine.ended";
        }
        if (group.state() == GroupState.WAITING) {
            return "groups.mine.waiting";
        }
        if (group.mine() == MembershipState.ASKED) {
            return "groups.mine.asked";
        }
        return group.coordinates() ? "groups.mine.coordinates" : "groups.mine.member";
    }
}
