package se.vartrannebergen.groups.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import org.springframework.stereotype.Component;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.prerender.ContentGone;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.texts.Slug;

/** Lets readers into the pages of a group. Every view below {@code /groups/…} begins here. */
@Component
public class GroupPages {
    private final GroupAccess access;
    private final CurrentLab lab;
    private final CurrentPerson person;

    GroupPages(GroupAccess access, CurrentLab lab, CurrentPerson person) {
        this.access = access;
        this.lab = lab;
        this.person = person;
    }

    /**
     * Into a page of the group that the address names by its parameter {@code slug}.
     *
     * @throws NotFoundException where there is no such group, or where the reader may not read this page of it
     */
    public GroupFrame enter(BeforeEnterEvent event, GroupTab tab) {
        var id = event.getRouteParameters().get("slug").flatMap(Slug::id).orElseThrow(NotFoundException::new);
        return frame(id, tab);
    }

    /**
     * The same for a page that is open: as the group is now.
     *
     * @throws ContentGone where a decision took the group away that everybody could find
     */
    GroupFrame frame(long id, GroupTab tab) {
        var known = access.find(lab.id(), id, person.id());
        if (known.isEmpty() && access.isGone(lab.id(), id)) {
            throw new ContentGone();
        }
        var group = known.filter(found -> mayEnter(found, tab)).orElseThrow(NotFoundException::new);
        var title =
                tab == GroupTab.OVERVIEW ? group.name() : Words.say("groups.title", Words.say(tab.key()), group.name());
        var head = PageHead.at(tab.of(group.address())).of(group.content());
        return new GroupFrame(group, new GroupTop(group, tab), group.isReadByAll() ? head : head.unlisted(), title);
    }

    private static boolean mayEnter(GroupStanding group, GroupTab tab) {
        return switch (tab) {
            case OVERVIEW -> true;
            case PEOPLE -> group.seesMembers();
            default -> group.mayReadInside();
        };
    }
}
