package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.look.PageTitle;
import se.vartrannebergen.prerender.PageHead;

/**
 * A page of a group that the reader may read.
 *
 * @param top the group's name and the way to its other pages; stands first on the page
 * @param head of the page; what else it shows may be added
 * @param title of the page
 */
public record GroupFrame(GroupStanding group, Component top, PageHead head, String title) {
    /** As a view gives it to the browser. */
    public String pageTitle() {
        return PageTitle.of(title);
    }
}
