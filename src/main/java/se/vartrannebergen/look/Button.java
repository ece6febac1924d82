package se.vartrannebergen.look;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableRunnable;

/** A button with words, large enough for thumbs. */
public class Button extends NativeButton {
    public Button(String words, SerializableRunnable action) {
        addClassName("button");
        getElement().setAttribute("type", "button");
        setText(words);
        addClickListener(click -> action.run());
    }

    public Button withIcon(Icon.Kind kind) {
        var words = getText();
        setText("");
        var span = new HtmlContainer("span");
        span.setText(words);
        add(new Icon(kind), span);
        return this;
    }

    public Button withClass(String... names) {
        addClassNames(names);
        return this;
    }
}
