package se.vartrannebergen.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Locale;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Markup;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.progress.AreaPicture;
import se.vartrannebergen.progress.AreaPicture.Row;

/**
 * The area as a picture: a bar for each place, as long as it has ideas, in three parts that differ by their pattern as well as by
 * colour. Drawn in percent of its width and in pixels of height, so that its words keep their size on a phone. A table says the same.
 */
class AreaChart extends HtmlContainer {
    /** More rows would be a list; the table has them all. */
    private static final int MOST_ROWS = 12;

    private static final int ROW = 52;
    private static final int BAR = 22;
    private static final int LABEL = 20;
    /** A part that is narrower than this, in percent, has no figure in it. */
    private static final double ROOM_FOR_FIGURE = 9;

    private enum Part {
        WAITING,
        UNDER_WAY,
        DONE;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace("_", "");
        }

        int of(Row row) {
            return switch (this) {
                case WAITING -> row.waiting();
                case UNDER_WAY -> row.underWay();
                case DONE -> row.done();
            };
        }
    }

    private final List<Row> rows;
    private final boolean rightToLeft = Words.language().rightToLeft();

    AreaChart(List<Row> rows, ProgressAddress address) {
        super("section");
        this.rows = rows;
        addClassNames("part", "progress-picture");
        add(
                new H2(Words.say("progress.chart", address.by())),
                drawing(Words.say("progress.chart", address.by())),
                legend(),
                table(address),
                other(address));
    }

    private static Component other(ProgressAddress address) {
        var other = address.by() == AreaPicture.By.PLACE ? AreaPicture.By.CATEGORY : AreaPicture.By.PLACE;
        return new Link(address.drawnBy(other).path(), Words.say("progress.chart.instead", other)).withClass("more");
    }

    private Component drawing(String title) {
        var shown = rows.stream().limit(MOST_ROWS).toList();
        var svg = Tag.of("svg", "progress-chart");
        svg.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-labelledby", "chart-title chart-words")
                .setAttribute("width", "100%")
                .setAttribute("height", String.valueOf(shown.size() * ROW))
                .setProperty("innerHTML", svg(shown, title));
        return svg;
    }

    private String svg(List<Row> shown, String title) {
        var longest = shown.stream().mapToInt(Row::total).max().orElse(1);
        var svg = new StringBuilder("<title id=\"chart-title\">")
                .append(Markup.escape(title))
                .append("</title><desc id=\"chart-words\">")
                .append(Markup.escape(inWords(shown)))
                .append("</desc>")
                .append(PATTERNS);
        for (var number = 0; number < shown.size(); number++) {
            bar(svg, shown.get(number), number * ROW, longest);
        }
        return svg.toString();
    }

    /** Patterns differ also where colours are not seen. */
    private static final String PATTERNS = """
            <defs><pattern id="chart-waiting" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" class="g-waiting"/>\
            <circle cx="4" cy="4" r="1.6" class="l-waiting"/></pattern><pattern id="chart-underway" width="8" height="8" patternUnits="userSpaceOnUse" \
            patternTransform="rotate(45)"><rect width="8" height="8" class="g-underway"/><rect width="3" height="8" class="l-underway"/></pattern>\
            <pattern id="chart-done" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" class="g-done"/></pattern></defs>""";

    private void bar(StringBuilder svg, Row row, int top, int longest) {
        svg.append("<text x=\"%s\" y=\"%d\" class=\"label\">%s</text>"
                .formatted(rightToLeft ? "100%" : "0", top + LABEL - 6, Markup.escape(name(row))));
        var from = 0.0;
        for (var part : Part.values()) {
            var width = 100.0 * part.of(row) / longest;
            if (width > 0) {
                piece(svg, part, part.of(row), top + LABEL, from, width);
                from += width;
            }
        }
    }

    private void piece(StringBuilder svg, Part part, int count, int top, double from, double width) {
        var left = rightToLeft ? 100 - from - width : from;
        svg.append("<rect x=\"%s%%\" y=\"%d\" width=\"%s%%\" height=\"%d\" class=\"piece\" fill=\"url(#chart-%s)\"/>"
                .formatted(decimal(left), top, decimal(width), BAR, part.id()));
        if (width >= ROOM_FOR_FIGURE) {
            svg.append("<text x=\"%s%%\" y=\"%d\" class=\"figure\">%s</text>"
                    .formatted(decimal(left + width / 2), top + BAR - 6, Words.number(count)));
        }
    }

    private static String decimal(double percent) {
        var text = String.format(Locale.ROOT, "%.1f", percent);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String inWords(List<Row> shown) {
        return String.join(
                " ",
                shown.stream()
                        .map(row ->
                                Words.say("progress.chart.row", name(row), row.waiting(), row.underWay(), row.done()))
                        .toList());
    }

    private static String name(Row row) {
        return row.name().map(name -> name.in(Words.language())).orElseGet(() -> Words.say("progress.chart.nowhere"));
    }

    private static Component legend() {
        var legend = Tag.of("ul", "progress-legend");
        for (var part : Part.values()) {
            var swatch = Tag.of("svg", "swatch");
            swatch.getElement()
                    .setAttribute("aria-hidden", "true")
                    .setProperty(
                            "innerHTML",
                            "<rect width=\"100%%\" height=\"100%%\" class=\"piece\" fill=\"url(#chart-%s)\"/>"
                                    .formatted(part.id()));
            var item = Tag.of("li");
            item.add(swatch, Tag.words("span", Words.say("progress.chart", part)));
            legend.add(item);
        }
        return legend;
    }

    private Component table(ProgressAddress address) {
        var head = Tag.of("tr");
        head.add(heading("col", Words.say("progress.chart.by", address.by())));
        for (var part : Part.values()) {
            head.add(heading("col", Words.say("progress.chart", part)));
        }
        var caption = Tag.words("caption", Words.say("progress.chart", address.by()));
        var top = Tag.of("thead");
        top.add(head);
        var body = Tag.of("tbody");
        rows.forEach(row -> body.add(line(row)));
        var table = Tag.of("table");
        table.add(caption, top, body);
        var details = Tag.of("details", "progress-table");
        details.add(Tag.words("summary", Words.say("progress.chart.table")), table);
        return details;
    }

    private static Component line(Row row) {
        var line = Tag.of("tr");
        line.add(heading("row", name(row)));
        for (var part : Part.values()) {
            line.add(Tag.words("td", Words.number(part.of(row))));
        }
        return line;
    }

    private static Component heading(String scope, String words) {
        var heading = Tag.words("th", words);
        heading.getElement().setAttribute("scope", scope);
        return heading;
    }
}
