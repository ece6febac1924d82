package se.vartrannebergen.progress.sheet;

import static se.vartrannebergen.progress.sheet.SheetFrame.text;

import java.util.List;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.progress.ProgressItem;
import se.vartrannebergen.shared.Language;

/** The sheet of an area as HTML. */
class SheetDocument {
    private final Lab lab;
    private final SheetLines lines;
    private final SheetFrame frame;

    SheetDocument(Lab lab, Language language, SheetLines lines) {
        this.lab = lab;
        this.lines = lines;
        frame = new SheetFrame(lab, language, lines);
    }

    String html(SheetContent content) {
        var body = new StringBuilder(4_096);
        if (content.isEmpty()) {
            begin(body);
        } else {
            part(body, "done", "progress.sheet.done", content.done());
            part(body, "underway", "progress.sheet.underway", content.underWay());
            part(body, "promised", "progress.sheet.promised", content.promised());
        }
        if (content.waiting() > 0) {
            body.append("<p class=\"waiting\">")
                    .append(text(lines.say("progress.sheet.waiting", content.waiting())))
                    .append("</p>");
        }
        return frame.html(
                lines.say("progress.sheet.title", lab.areaName()),
                lines.say("progress.description", lab.areaName()),
                content.day(),
                body.toString(),
                new SheetFrame.Call(content.address(), "progress.sheet.follow", "progress.sheet.scan"));
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
        items.stream().map(lines::line).forEach(line -> SheetFrame.item(html, line));
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
}
