package se.vartrannebergen.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.regex.Pattern;
import se.vartrannebergen.shared.Language;

/**
 * What people wrote, shown as text and nothing else: in its own language and direction, in paragraphs, with links made by
 * us where an address stands.
 */
public class PersonText {
    private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[\\w\\-.~:/?#\\[\\]@!$&'()*+,;=%]{4,500}(?<![.,;:!?)'\\]])");

    private PersonText() {}

    /** A text in paragraphs. */
    public static Component block(String text, Language language) {
        return paragraphs(text, mark(new HtmlContainer("div"), language));
    }

    /** The same where nobody knows which language it is in. */
    public static Component block(String text) {
        var block = new HtmlContainer("div");
        block.getElement().setAttribute("dir", "auto");
        return paragraphs(text, block);
    }

    private static Component paragraphs(String text, HtmlContainer block) {
        block.addClassName("person-text");
        for (var paragraph : BLANK_LINE.split(text)) {
            var p = new HtmlContainer("p");
            p.getElement().setAttribute("dir", "auto");
            link(paragraph, p);
            block.add(p);
        }
        return block;
    }

    /** A title or a line, in the given HTML element. */
    public static HtmlContainer line(String name, String text, Language language) {
        var line = mark(new HtmlContainer(name), language);
        line.setText(text);
        return line;
    }

    /** Someone's name, kept apart from the direction of the words around it. */
    public static HtmlContainer name(String name) {
        var bdi = new HtmlContainer("bdi");
        bdi.setText(name);
        return bdi;
    }

    private static HtmlContainer mark(HtmlContainer container, Language language) {
        container.getElement().setAttribute("lang", language.code()).setAttribute("dir", "auto");
        return container;
    }

    private static void link(String paragraph, HtmlContainer into) {
        var addresses = ADDRESS.matcher(paragraph);
        var end = 0;
        while (addresses.find()) {
            into.add(new Text(paragraph.substring(end, addresses.start())));
            var link = new Anchor(addresses.group(), addresses.group());
            link.getElement()
                    .setAttribute("rel", "nofollow ugc noopener noreferrer")
                    .setAttribute("router-ignore", true)
                    .setAttribute("dir", "ltr");
            into.add(link);
            end = addresses.end();
        }
        into.add(new Text(paragraph.substring(end)));
    }
}
