package se.vartrannebergen.look;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.Texts;

/** Writes plain pages: whole HTML documents that need no script, no session and no database. */
@Component
public class PlainPages {
    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Texts texts;

    PlainPages(Texts texts) {
        this.texts = texts;
    }

    public ResponseEntity<String> answer(PlainPage page, Language language, HttpStatus status) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(html(page, language));
    }

    public String html(PlainPage page, Language language) {
        var onward = page.onward().map(PlainPages::onward).orElse("");
        var way = page.way()
                .map(to -> "<p><a class=\"button\" href=\"" + HtmlUtils.htmlEscape(to.address()) + "\">"
                        + words(language, to.key()) + "</a></p>")
                .orElse("");
        var title = words(language, page.key() + ".title");
        return """
                <!doctype html>
                <html lang="%s" dir="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">%s
                <title>%s</title>
                <link rel="stylesheet" href="/styles/tokens.css"><link rel="stylesheet" href="/styles/site.css"></head>
                <body><main class="plain-page" role="main"><h1>%s</h1><p role="status">%s</p>%s</main></body>
                </html>
                """.formatted(
                        language.code(),
                        language.direction(),
                        onward,
                        title,
                        title,
                        words(language, page.key() + ".text"),
                        way);
    }

    /** Where a page waits, it asks quietly: loading it anew would read it out again and again to who hears it. */
    private static String onward(PlainPage.Onward onward) {
        var seconds = onward.after().toSeconds();
        if (onward.address().isPresent()) {
            return "<meta http-equiv=\"refresh\" content=\"" + seconds + "; url="
                    + onward.address().orElseThrow() + "\">";
        }
        return """
                <script>
                setInterval(() => fetch(location.href, {redirect: 'manual'}).then(
                    answer => { if (answer.status < 500) location.reload(); }, () => {}), %d);
                </script>
                <noscript><meta http-equiv="refresh" content="%d"></noscript>""".formatted(onward.after().toMillis(), seconds);
    }

    private String words(Language language, String key) {
        return HtmlUtils.htmlEscape(texts.get(language, key), "UTF-8");
    }
}
