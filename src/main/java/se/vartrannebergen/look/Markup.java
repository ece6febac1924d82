package se.vartrannebergen.look;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Set;

/**
 * Writes elements as HTML. Beside {@link Element#getOuterHTML} it leaves out what is not visible, as the browser would, turns
 * into attributes those properties that HTML has attributes for, and marks what listens on the server.
 */
public class Markup {
    /** Marks elements that need Flow when they are used. */
    static final String LISTENS = "data-flow";

    /** Elements that have no end tag (HTML Living Standard, section 13.1.2). */
    private static final Set<String> VOID = Set.of(
            "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr");

    private static final Set<String> TEXT_PROPERTIES = Set.of("value", "placeholder", "title", "type");
    private static final Set<String> BOOLEAN_PROPERTIES = Set.of("checked", "disabled", "open", "selected");

    private final StringBuilder html = new StringBuilder(32_768);
    private final String page;

    private Markup(String page) {
        this.page = page;
    }

    /** @param page its own address, which links to its parts ({@code #part}) need: the document has a base */
    public static String of(Element element, String page) {
        var markup = new Markup(page);
        markup.write(element);
        return markup.html.toString();
    }

    private void write(Element element) {
        if (element.isTextNode()) {
            html.append(escape(element.getText()));
            return;
        }
        var tag = element.getTag();
        html.append('<').append(tag);
        if (!element.isVisible()) {
            // As Flow does: the place is kept, its content is not told.
            html.append(" hidden></").append(tag).append('>');
            return;
        }
        element.getAttributeNames().forEach(name -> attribute(name, element.getAttribute(name)));
        element.getPropertyNames().forEach(name -> property(element, name));
        if (element.getNode().getFeatureIfInitialized(ElementListenerMap.class).isPresent()) {
            html.append(' ').append(LISTENS);
        }
        html.append('>');
        if (VOID.contains(tag)) {
            return;
        }
        var ready = element.getProperty("innerHTML");
        if (ready == null) {
            element.getChildren().forEach(this::write);
        } else {
            html.append(ready);
        }
        html.append("</").append(tag).append('>');
    }

    private void property(Element element, String name) {
        if (TEXT_PROPERTIES.contains(name) && !element.hasAttribute(name)) {
            attribute(name, element.getProperty(name));
        } else if (BOOLEAN_PROPERTIES.contains(name) && element.getProperty(name, false)) {
            attribute(name, "");
        }
    }

    private void attribute(String name, String value) {
        html.append(' ').append(name);
        if (!value.isEmpty()) {
            html.append("=\"");
            html.append(name.equals("href") && value.startsWith("#") ? escape(page) : "");
            html.append(escape(value)).append('"');
        }
    }

    public static String escape(String text) {
        StringBuilder escaped = null;
        for (var i = 0; i < text.length(); i++) {
            var entity = switch (text.charAt(i)) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                default -> null;
            };
            if (entity != null && escaped == null) {
                escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (escaped != null) {
                if (entity == null) {
                    escaped.append(text.charAt(i));
                } else {
                    escaped.append(entity);
                }
            }
        }
        return escaped == null ? text : escaped.toString();
    }
}
