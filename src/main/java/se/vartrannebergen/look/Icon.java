package se.vartrannebergen.look;

import com.vaadin.flow.component.html.Span;

/** A drawing beside words; the words say all, so it is silent to screen readers. Drawn by {@code styles/icons.css}. */
public class Icon extends Span {
    public enum Kind {
        HOME,
        IDEA,
        PLUS,
        PERSON,
        GROUP,
        CLOCK,
        PLACE,
        SHARE,
        CHECK,
        LANGUAGE,
        PHOTO,
        BACK,
        ANSWER,
        PLAN,
        WORK
    }

    public Icon(Kind kind) {
        addClassNames("icon", "icon-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        getElement().setAttribute("aria-hidden", "true");
    }
}
