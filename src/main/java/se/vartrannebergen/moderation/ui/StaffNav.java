package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** The places of staff, on each of their pages; it brings their styles and keys along, which nobody else needs. */
class StaffNav extends HtmlContainer {
    /**
     * @param current the path of the place that is open, such as {@code /staff}
     * @param withLog whether the reader may see the log of staff
     */
    StaffNav(String current, boolean withLog) {
        super("nav");
        addClassName("staff-nav");
        getElement().setAttribute("aria-label", Words.say("moderation.desk.nav"));
        var list = Tag.of("ul");
        list.add(place("/staff", "moderation.desk.nav.cases", current));
        if (withLog) {
            list.add(place("/staff/log", "moderation.desk.nav.log", current));
        }
        add(list);
    }

    private static Component place(String path, String key, String current) {
        var item = Tag.of("li");
        item.add(new Link(path, Words.say(key)).isCurrent(path.equals(current)));
        return item;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI().getPage();
        page.addStyleSheet("context://styles/staff.css");
        page.addJavaScript("context://scripts/desk.js");
    }
}
