package se.vartrannebergen.progress.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Markup;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;

/** What all sheets share: what they are called and when they were printed, and the way to the page. Whatever people wrote is text. */
class SheetFrame {
    private static final String CSS = css();
    private static final Pattern VOWELS = Pattern.compile("[\\u064B-\\u0652\\u0670\\u0640]");

    private final Lab lab;
    private final Language language;
    private final SheetLines lines;

    SheetFrame(Lab lab, Language language, SheetLines lines) {
        this.lab = lab;
        this.language = language;
        this.lines = lines;
    }

    /** Where the code leads. @param follow key of the line over it @param scan key of how it is used */
    record Call(String address, String follow, String scan) {}

    private static String css() {
        try {
            return new ClassPathResource("sheet.css", SheetFrame.class).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** @param body as HTML */
    String html(String title, String description, LocalDate day, String body, Call call) {
        var html = new StringBuilder(8_192);
        html.append("<html lang=\"%s\" dir=\"%s\"><head><title>%s</title>"
                        .formatted(language.code(), language.direction(), text(title)))
                .append("<meta name=\"description\" content=\"%s\"/>".formatted(text(description)))
                .append("<style>")
                .append(CSS)
                .append("</style></head><body class=\"")
                .append(language.direction())
                .append("\">");
        head(html, title, day);
        html.append("<div class=\"body\">").append(body).append("<div class=\"room\"></div></div>");
        foot(html, call);
        return html.append("</body></html>").toString();
    }

    private void head(StringBuilder html, String title, LocalDate day) {
        html.append("""
                <div class="head"><div class="sun"></div><div class="hill far"></div><div class="hill near"></div><div class="words">\
                <p class="brand" lang="%s">%s</p><h1>%s</h1><p class="day">%s</p></div></div>""".formatted(
                lab.ownLanguage().code(), text(lab.name()), text(title), text(Words.date(language, day, true))));
    }

    /** Something that people wrote, and what is to be said of it. */
    static void item(StringBuilder html, SheetLines.Line line) {
        html.append(
                "<div class=\"item\"><p class=\"title\" dir=\"%s\" lang=\"%s\">%s</p><p class=\"beneath\">%s</p></div>"
                        .formatted(line.direction(), line.written().code(), text(line.title()), text(line.beneath())));
    }

    private void foot(StringBuilder html, Call call) {
        html.append("""
                <div class="foot"><div class="code"><img src="%s" alt="%s"/></div><div class="call"><p class="question">%s</p>\
                <p class="scan">%s</p><p class="address" dir="ltr">%s</p></div></div>""".formatted(
                        SheetCode.of(call.address()),
                        text(lines.say("progress.sheet.code", call.address())),
                        text(lines.say(call.follow())),
                        text(lines.say(call.scan())),
                        text(shortly(call.address()))));
    }

    /** As people type it. */
    private static String shortly(String address) {
        return address.replaceFirst("^https?://", "").replaceFirst("\\?.*$", "");
    }

    /** Without marks of vowels, which Arabic print leaves out, and which the fonts have no place for. */
    static String text(String words) {
        return Markup.escape(VOWELS.matcher(words).replaceAll(""));
    }
}
