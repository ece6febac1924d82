package se.vartrannebergen.progress.ui;

import com.vaadin.flow.component.HtmlContainer;

/** How progress looks; only its page loads it. */
class ProgressStyles extends HtmlContainer {
    ProgressStyles() {
        super("link");
        getElement().setAttribute("rel", "stylesheet").setAttribute("href", "styles/progress.css");
    }
}
