package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.HtmlContainer;

/** News looks as the pages of groups do. */
class UpdateStyles extends HtmlContainer {
    UpdateStyles() {
        super("link");
        getElement().setAttribute("rel", "stylesheet").setAttribute("href", "styles/groups.css");
    }
}
