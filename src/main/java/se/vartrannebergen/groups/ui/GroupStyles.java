package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.HtmlContainer;

/** How pages of groups, meetings and news look; only they load it. */
public class GroupStyles extends HtmlContainer {
    public GroupStyles() {
        super("link");
        getElement().setAttribute("rel", "stylesheet").setAttribute("href", "styles/groups.css");
    }
}
