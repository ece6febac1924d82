package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.prerender.PublicAddress;

/** The ways of meetings into somebody's calendar. Plain links: phones know what to do with them. */
@org.springframework.stereotype.Component
class CalendarLinks {
    private final PublicAddress address;

    CalendarLinks(PublicAddress address) {
        this.address = address;
    }

    /** One meeting, once. */
    Link meeting(long id) {
        return new Link(
                        "/feeds/meetings/" + id + ".ics?lang="
                                + Words.language().code(),
                        new Icon(Icon.Kind.CLOCK),
                        new Span(Words.say("meetings.calendar.add")))
                .withClass("button", "plain")
                .leavesViews();
    }

    /** All meetings of a group, as they come: its members through their own calendar. */
    HtmlContainer group(GroupStanding group) {
        return group.isMember() || !group.isReadByAll()
                ? line(new Link("/me/calendar", Words.say("meetings.calendar.own.link")).withClass("more"))
                : line(subscription("/feeds/groups/" + group.id() + ".ics", Words.say("meetings.calendar.group.link")));
    }

    /** All meetings that everybody reads, as they come. */
    HtmlContainer area() {
        return line(subscription("/feeds/meetings.ics", Words.say("meetings.calendar.area.link")));
    }

    /** @param path from the root */
    Anchor subscription(String path, String words) {
        var link = new Anchor();
        link.setText(words);
        link.setUnsafeHref(webcal(path)); // made by us
        link.addClassName("more");
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }

    /** What calendars of phones and computers open by themselves. */
    String webcal(String path) {
        return whole(path).replaceFirst("^https?:", "webcal:");
    }

    String whole(String path) {
        return address.of(Words.lab(), path, Words.language());
    }

    private static HtmlContainer line(Component link) {
        var line = Tag.of("p");
        line.add(link);
        return line;
    }
}
