package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.time.LocalDateTime;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.LocalTimes;

/** From when until when, as clocks show it here; where they show it twice, which of the two. */
final class MeetingTimes {
    /** Within word joiners: no line ends between the hours. */
    private static final String UNTIL = "\u2060–\u2060";

    private MeetingTimes() {}

    /** Tuesday 1 December, 18:00–20:00. */
    static HtmlContainer whole(LocalDateTime starts, LocalDateTime ends) {
        var line = Tag.of("span", "times");
        line.add(When.at(starts), new Text(UNTIL), end(starts, ends));
        return withSummerTime(line, starts);
    }

    /** 18:00–20:00, where the day stands above. */
    static HtmlContainer hours(LocalDateTime starts, LocalDateTime ends) {
        var line = Tag.of("span", "times");
        line.add(hour(starts), new Text(UNTIL), end(starts, ends));
        return withSummerTime(line, starts);
    }

    private static HtmlContainer end(LocalDateTime starts, LocalDateTime ends) {
        return ends.toLocalDate().equals(starts.toLocalDate())
                        || ends.isBefore(starts.toLocalDate().plusDays(1).atTime(5, 0))
                ? hour(ends)
                : When.at(ends);
    }

    private static HtmlContainer hour(LocalDateTime at) {
        var hour = Tag.words("time", Words.hour(at.toLocalTime()));
        hour.getElement()
                .setAttribute(
                        "datetime",
                        at.atZone(LocalTimes.HERE).toOffsetDateTime().toString());
        return hour;
    }

    private static HtmlContainer withSummerTime(HtmlContainer line, LocalDateTime starts) {
        if (LocalTimes.isTwice(starts)) {
            line.add(new Text(" " + Words.say("meetings.summertime")));
        }
        return line;
    }
}
