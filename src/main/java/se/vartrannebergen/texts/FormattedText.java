package se.vartrannebergen.texts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Text that staff format with the marks of CommonMark (https://spec.commonmark.org): paragraphs, lists, bold and emphasis, links.
 * Nothing else: no headings, no pictures, no HTML of their own. What is built is let through a list of what is allowed besides.
 */
public class FormattedText {
    /** UTF-16 code units; rooms allow far less. */
    public static final int LONGEST = 100_000;

    /** Lists in lists in lists: deeper ones are read as text. */
    private static final int DEEPEST = 8;

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:)[^\\s]{1,2000}");

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(ListBlock.class))
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />\n")
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Paragraph || node instanceof ListItem) {
                    attributes.put("dir", "auto");
                }
            })
            .build();

    private static final TextContentRenderer WORDS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "br", "ul", "ol", "li", "strong", "em")
            .allowAttributes("dir")
            .matching(Pattern.compile("auto"))
            .onElements("p", "li")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowElements(FormattedText::link, "a")
            .allowAttributes("href")
            .matching(ADDRESS)
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .toFactory();

    private FormattedText() {}

    /** A link that leads nowhere is no link; the others leave this platform, which recommends none of them. */
    private static @Nullable String link(String element, List<String> attributes) {
        if (!attributes.contains("href")) {
            return null;
        }
        Map.of("rel", "nofollow noopener noreferrer", "router-ignore", "").forEach((name, value) -> {
            attributes.add(name);
            attributes.add(value);
        });
        return element;
    }

    /** The words alone, without marks, as they stand in previews and lists. @param text at most {@link #LONGEST} code units are read */
    public static String plain(String text) {
        return WORDS.render(PARSER.parse(text.substring(0, Math.min(text.length(), LONGEST))));
    }

    /**
     * As HTML that may stand in a page.
     *
     * @throws IllegalArgumentException for more than {@link #LONGEST} code units
     */
    public static String html(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(text.length() + " code units");
        }
        return ALLOWED.sanitize(RENDERER.render(PARSER.parse(text)));
    }
}
