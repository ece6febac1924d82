package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** The name of a group and the way to its pages, the same on all of them. */
class GroupTop extends Header {
    /** Id of the group's name. */
    static final String NAME = "group-name";

    GroupTop(GroupStanding group, GroupTab current) {
        addClassName("group-top");
        add(new GroupStyles());
        add(new Link("/groups", new Icon(Icon.Kind.BACK), new Span(Words.say("groups.list.title"))).withClass("back"));
        // Its first page is about the group; all others have a heading of their own.
        var name = PersonText.line(current == GroupTab.OVERVIEW ? "h1" : "p", group.name(), group.language());
        name.setId(NAME);
        add(name);
        if (group.mayReadInside()) {
            var tabs = Tag.of("nav", "tabs");
            tabs.getElement().setAttribute("aria-label", Words.say("groups.tabs"));
            Arrays.stream(GroupTab.values())
                    .filter(tab -> tab != GroupTab.PEOPLE || group.seesMembers())
                    .forEach(tab -> tabs.add(
                            new Link(tab.of(group.address()), Words.say(tab.key())).isCurrent(tab == current)));
            add(tabs);
        }
    }
}
