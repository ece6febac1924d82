package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.HtmlContainer;

/** News looks as the pages of groups do. */
public class UpdateStyles extends HtmlContainer {
    public UpdateStyles() {
        super("link");
        getElement().setAttribute("rel", "stylesheet").setAttribute("href", "styles/groups.css");
    }
}
