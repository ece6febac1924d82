package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;

/** How these pages look: rarely read, so that no other page carries it. A link to a style sheet may stand in the body of a page. */
class ReportStyles extends HtmlContainer {
    ReportStyles() {
        super("link");
        getElement().setAttribute("rel", "stylesheet").setAttribute("href", "styles/reports.css");
    }
}
