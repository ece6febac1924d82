package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** The places of staff, on each of their pages; it brings their styles and keys along, which nobody else needs. */
public class StaffNav extends HtmlContainer {
    /**
     * @param current the path of the place that is open, such as {@code /staff}
     * @param admin whether they may open what only admins do
     */
    public StaffNav(String current, boolean admin) {
        super("nav");
        addClassName("staff-nav");
        getElement().setAttribute("aria-label", Words.say("moderation.desk.nav"));
        var list = Tag.of("ul");
        list.add(place("/staff", "moderation.desk.nav.cases", current));
        list.add(place("/staff/answers", "moderation.desk.nav.answers", current));
        if (admin) {
            list.add(
                    place("/staff/log", "moderation.desk.nav.log", current),
                    place("/staff/partners", "moderation.desk.nav.partners", current));
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
