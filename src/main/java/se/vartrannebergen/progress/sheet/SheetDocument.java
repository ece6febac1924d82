package se.vartrannebergen.progress.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Markup;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.progress.ProgressItem;
import se.vartrannebergen.shared.Language;

/** A sheet as HTML, which becomes a page of paper. Whatever people wrote is text in it. */
class SheetDocument {
    private static final String CSS = css();
    private static final Pattern VOWELS = Pattern.compile("[\\u064B-\\u0652\\u0670\\u0640]");

    private final Lab lab;
    private final Language language;
    private final SheetLines lines;

    SheetDocument(Lab lab, Language language, SheetLines lines) {
        this.lab = lab;
        this.language = language;
        this.lines = lines;
    }

    private static String css() {
        try {
            return new ClassPathResource("sheet.css", SheetDocument.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    String html(SheetContent content) {
        var title = lines.say("progress.sheet.title", lab.areaName());
        var html = new StringBuilder(8_192);
        html.append("<html lang=\"%s\" dir=\"%s\"><head><title>%s</title>"
                        .formatted(language.code(), language.direction(), text(title)))
                .append("<meta name=\"description\" content=\"%s\"/>"
                        .formatted(text(lines.say("progress.description", lab.areaName()))))
                .append("<style>")
                .append(CSS)
                .append("</style></head><body class=\"")
                .append(language.direction())
                .append("\">");
        head(html, title, content);
        html.append("<div class=\"body\">");
        if (content.isEmpty()) {
            begin(html);
        } else {
            part(html, "done", "progress.sheet.done", content.done());
            part(html, "underway", "progress.sheet.underway", content.underWay());
            part(html, "promised", "progress.sheet.promised", content.promised());
        }
        if (content.waiting() > 0) {
            html.append("<p class=\"waiting\">")
                    .append(text(lines.say("progress.sheet.waiting", content.waiting())))
                    .append("</p>");
        }
        html.append("<div class=\"room\"></div></div>");
        foot(html, content);
        return html.append("</body></html>").toString();
    }

    private void head(StringBuilder html, String title, SheetContent content) {
        html.append("""
                <div class="head"><div class="sun"></div><div class="hill far"></div><div class="hill near"></div><div class="words">\
                <p class="brand" lang="%s">%s</p><h1>%s</h1><p class="day">%s</p></div></div>""".formatted(
                        lab.ownLanguage().code(),
                        text(lab.name()),
                        text(title),
                        text(Words.date(language, content.day(), true))));
    }

    private void part(StringBuilder html, String mark, String key, List<ProgressItem> items) {
        if (items.isEmpty()) {
            return;
        }
        html.append("<div class=\"part ")
                .append(mark)
                .append("\"><h2>")
                .append(text(lines.say(key)))
                .append("</h2>");
        items.stream()
                .map(lines::line)
                .forEach(line -> html.append(
                        "<div class=\"item\"><p class=\"title\" dir=\"%s\" lang=\"%s\">%s</p><p class=\"beneath\">%s</p></div>"
                                .formatted(
                                        line.direction(),
                                        line.written().code(),
                                        text(line.title()),
                                        text(line.beneath()))));
        html.append("</div>");
    }

    /** Where nothing has happened yet, it says how things begin to. */
    private void begin(StringBuilder html) {
        html.append("<div class=\"part begin\"><h2>")
                .append(text(lines.say("progress.sheet.begin")))
                .append("</h2>");
        var number = 0;
        for (var key :
                List.of("progress.sheet.begin.idea", "progress.sheet.begin.vote", "progress.sheet.begin.answer")) {
            number++;
            html.append("<div class=\"step\"><span class=\"number\">%d</span><p>%s</p></div>"
                    .formatted(number, text(lines.say(key))));
        }
        html.append("</div>");
    }

    private void foot(StringBuilder html, SheetContent content) {
        html.append("""
                <div class="foot"><div class="code"><img src="%s" alt="%s"/></div><div class="call"><p class="question">%s</p>\
                <p class="scan">%s</p><p class="address" dir="ltr">%s</p></div></div>""".formatted(
                        SheetCode.of(content.address()),
                        text(lines.say("progress.sheet.code", content.address())),
                        text(lines.say("progress.sheet.follow")),
                        text(lines.say("progress.sheet.scan")),
                        text(shortly(content.address()))));
    }

    /** As people type it. */
    private static String shortly(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("\\?.*$", "");
    }

    /** Without marks of vowels, which Arabic print leaves out, and which the fonts have no place for. */
    private static String text(String words) {
        return Markup.escape(VOWELS.matcher(words).replaceAll(""));
    }
}
