package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.HtmlContainer;

/** How answers look; only pages with one load it. */
class AnswerStyles extends HtmlContainer {
    AnswerStyles() {
        super("link");
        getElement().setAttribute("rel", "stylesheet").setAttribute("href", "styles/answers.css");
    }
}
