package se.vartrannebergen.prerender;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The page Flow starts from, taken apart: what a document says of itself, and what wakes Flow. The second part sleeps in the
 * document until the first use (see frontend/scripts/page.js).
 *
 * @param head markup that belongs in every head
 * @param sleeping markup of scripts and styles that only Flow needs
 */
record FlowIndex(String head, String sleeping) {
    /** Said for each page anew. */
    private static final Set<String> SAID_BY_PAGE = Set.of("description", "robots");

    /** @param inline addresses of the styles that stand in the page itself */
    static FlowIndex of(String html, List<String> inline) {
        var all = Jsoup.parse(html).head().children();
        var head = all.stream().filter(FlowIndex::isSaidByAll).map(Element::outerHtml);
        var sleeping = all.stream()
                .filter(element -> sleeps(element, inline))
                .map(Element::outerHtml)
                .collect(Collectors.joining());
        if (!sleeping.contains("<script")) {
            throw new IllegalStateException("Vaadin's own page has no script: " + html);
        }
        return new FlowIndex(head.collect(Collectors.joining()), sleeping);
    }

    private static boolean isSaidByAll(Element element) {
        return switch (element.tagName()) {
            case "meta" -> !element.hasAttr("charset") && !SAID_BY_PAGE.contains(element.attr("name"));
            case "link" -> !element.attr("rel").equals("stylesheet");
            default -> false;
        };
    }

    private static boolean sleeps(Element element, List<String> inline) {
        return switch (element.tagName()) {
            case "script" -> !element.hasAttr("data-page");
            case "style" -> true;
            case "link" -> element.attr("rel").equals("stylesheet") && !inline.contains(file(element));
            default -> false;
        };
    }

    /** From the root, without what tells versions of it apart. */
    private static String file(Element link) {
        return link.attr("href").split("\\?", 2)[0].replaceFirst("^\\./", "");
    }
}
