package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.HtmlContainer;

/** How projects and promises look; only pages with one load it. */
class ProjectStyles extends HtmlContainer {
    ProjectStyles() {
        super("link");
        getElement().setAttribute("rel", "stylesheet").setAttribute("href", "styles/projects.css");
    }
}
