package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import se.vartrannebergen.groups.GroupOverview;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.GroupState;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;

/** What the first page of a group says about it: whom it looks for, what it is about, who is in it. */
class GroupFacts {
    private GroupFacts() {}

    /** Nobody is looked for once it has ended. */
    static Optional<Component> lookingFor(GroupStanding group, GroupOverview overview) {
        if (overview.lookingFor().isEmpty() || group.state() == GroupState.CLOSED) {
            return Optional.empty();
        }
        var part = GroupWords.part(Words.say("groups.looking"));
        part.add(PersonText.block(overview.lookingFor(), group.language()));
        return Optional.of(part);
    }

    static Optional<Component> ideas(GroupOverview overview) {
        if (overview.ideas().isEmpty()) {
            return Optional.empty();
        }
        var part = GroupWords.part(Words.say("groups.ideas", overview.ideas().size()));
        var list = Tag.of("ul", "idea-links");
        overview.ideas().forEach(idea -> {
            var item = Tag.of("li");
            item.add(new Link("/ideas/" + idea.slug(), PersonText.line("span", idea.title(), idea.language())));
            list.add(item);
        });
        part.add(new Still("div", list));
        return Optional.of(part);
    }

    static Component people(GroupStanding group, GroupOverview overview) {
        var part = GroupWords.part(Words.say("groups.people"));
        part.add(Tag.words("p", Words.say("groups.members", overview.memberCount())));
        if (!overview.names().isEmpty()) {
            var names = Tag.of("ul", "names");
            overview.names().forEach(named -> names.add(name(named)));
            part.add(new Still("div", names));
        }
        var unnamed = overview.memberCount() - overview.names().size();
        if (unnamed > 0 && !group.seesMembers()) {
            part.add(Tag.words("p", Words.say("groups.unnamed"), "meta"));
        }
        if (group.seesMembers()) {
            part.add(new Link(GroupTab.PEOPLE.of(group.address()), Words.say("groups.people.all")).withClass("more"));
        }
        return part;
    }

    private static Component name(GroupOverview.Named named) {
        var item = Tag.of("li", "chip");
        item.add(PersonText.name(named.name()));
        if (named.coordinates()) {
            item.add(Tag.words("span", Words.say("groups.coordinates"), "meta"));
        }
        return item;
    }

    static Component since(GroupStanding group, GroupOverview overview) {
        var line =
                new Paragraph(new Span(new Span(Words.say("groups.started") + " "), When.since(overview.startedAt())));
        line.addClassName("meta");
        line.add(new Span(
                Words.say(group.reading() == Reading.EVERYBODY ? "groups.read.everybody" : "groups.read.members")));
        return line;
    }
}
