package se.vartrannebergen.prerender;

import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Markup;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.Texts;
import tools.jackson.databind.json.JsonMapper;

/** Puts a page's markup into a whole document: how it looks, what it says of itself, and Flow, asleep. */
@Component
class PageDocument {
    private static final JsonMapper JSON = new JsonMapper();
    private final PublicAddress address;
    private final PageStyles styles;
    private final PageScript script;
    private final Texts texts;

    PageDocument(PublicAddress address, PageStyles styles, PageScript script, Texts texts) {
        this.address = address;
        this.styles = styles;
        this.script = script;
        this.texts = texts;
    }

    /** @param head empty where the page could not be shown */
    String write(Lab lab, Language language, FlowIndex flow, String title, Optional<PageHead> head, String markup) {
        var html = new StringBuilder(markup.length() + 16_384);
        html.append("<!DOCTYPE html><html lang=\"")
                .append(language.code())
                .append("\" dir=\"")
                .append(language.direction())
                .append("\"><head><meta charset=\"UTF-8\"><base href=\"/\"><title>")
                .append(Markup.escape(title))
                .append("</title>")
                .append(flow.head());
        head.ifPresentOrElse(
                known -> describe(html, lab, language, title, known), () -> meta(html, "name", "robots", "noindex"));
        html.append("<style>").append(styles.css()).append("</style>").append(script.tag());

        html.append("</head><body><div id=\"page\">")
                .append(markup)
                .append("</div><div id=\"outlet\" hidden></div><template id=\"flow\">")
                .append(flow.sleeping())
                .append("</template></body></html>");
        return html.toString();
    }

    private void describe(StringBuilder html, Lab lab, Language language, String title, PageHead head) {
        var here = address.canonical(lab, head.address(), language);
        var words = head.description().isEmpty()
                ? texts.get(language, "shell.description", lab.areaName())
                : head.description();
        meta(html, "name", "description", words);
        if (!head.listed()) {
            meta(html, "name", "robots", "noindex,follow");
        }
        link(html, "canonical", here, "");
        for (var other : lab.languages()) {
            link(html, "alternate", address.canonical(lab, head.address(), other), other.code());
        }
        link(html, "alternate", address.of(lab, head.address()), "x-default");
        preview(html, lab, language, title, words, here, head.picture());
        if (!head.data().isEmpty()) {
            data(html, head.data(), here);
        }
    }

    private void preview(
            StringBuilder html,
            Lab lab,
            Language language,
            String title,
            String words,
            String here,
            Optional<PageHead.Picture> own) {
        var picture = own.orElseGet(() -> new PageHead.Picture("/icons/preview.png", 1200, 630, lab.name()));
        meta(html, "property", "og:type", "website");
        meta(html, "property", "og:site_name", lab.name());
        meta(html, "property", "og:title", title);
        meta(html, "property", "og:description", words);
        meta(html, "property", "og:url", here);
        meta(html, "property", "og:locale", territory(language));
        meta(html, "property", "og:image", address.of(lab, picture.address()));
        meta(html, "property", "og:image:width", Integer.toString(picture.width()));
        meta(html, "property", "og:image:height", Integer.toString(picture.height()));
        meta(html, "property", "og:image:alt", picture.description());
        meta(html, "name", "twitter:card", "summary_large_image");
    }

    private void data(StringBuilder html, List<Map<String, Object>> described, String here) {
        var objects = described.stream().map(object -> at(object, here)).toList();
        html.append("<script type=\"application/ld+json\">")
                .append(JSON.writeValueAsString(objects.size() == 1 ? objects.getFirst() : objects)
                        .replace("<", "\\u003c")) // nothing people write may end the script
                .append("</script>");
    }

    private static Map<String, Object> at(Map<String, Object> object, String here) {
        Map<String, Object> placed = new LinkedHashMap<>(object);
        placed.putIfAbsent("url", here);
        return placed;
    }

    /** As Open Graph wants it: {@code sv_SE}. */
    private static String territory(Language language) {
        var likely = ULocale.addLikelySubtags(new ULocale(language.code()));
        return likely.getLanguage() + "_" + likely.getCountry();
    }

    private static void meta(StringBuilder html, String kind, String name, String content) {
        html.append("<meta ")
                .append(kind)
                .append("=\"")
                .append(name)
                .append("\" content=\"")
                .append(Markup.escape(content))
                .append("\">");
    }

    private static void link(StringBuilder html, String relation, String to, String language) {
        html.append("<link rel=\"").append(relation).append('"');
        if (!language.isEmpty()) {
            html.append(" hreflang=\"").append(language).append('"');
        }
        html.append(" href=\"").append(Markup.escape(to)).append("\">");
    }
}
