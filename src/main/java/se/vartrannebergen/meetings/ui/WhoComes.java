package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.AnswerKind;
import se.vartrannebergen.meetings.MeetingFigures;
import se.vartrannebergen.meetings.MeetingPage;

/** How many come; by name only for who may read names. */
class WhoComes extends HtmlContainer {
    WhoComes() {
        super("section");
        addClassNames("part", "who-comes");
    }

    void show(MeetingPage meeting) {
        removeAll();
        add(new H2(Words.say(meeting.standing().isOver() ? "meetings.who.past" : "meetings.who")));
        var figures = meeting.figures();
        add(Tag.words(
                "p", Words.say("meetings.coming", figures.coming(), figures.adults(), figures.children()), "count"));
        var more = more(meeting, figures);
        if (!more.isEmpty()) {
            add(Tag.words("p", String.join(" · ", more), "meta"));
        }
        if (!meeting.who().isEmpty()) {
            add(names(meeting.who()));
        }
    }

    private static List<String> more(MeetingPage meeting, MeetingFigures figures) {
        var more = new ArrayList<String>();
        if (figures.maybe() > 0) {
            more.add(Words.say("meetings.figures.maybe", figures.maybe()));
        }
        if (figures.waiting() > 0) {
            more.add(Words.say("meetings.figures.waiting", figures.waiting()));
        }
        if (figures.notAnsweredAgain() > 0) {
            more.add(Words.say("meetings.figures.notagain", figures.notAnsweredAgain()));
        }
        if (!meeting.standing().isOver()) {
            meeting.free().ifPresent(free -> more.add(Words.say("meetings.figures.free", free)));
        }
        return more;
    }

    private static HtmlContainer names(List<MeetingPage.Who> who) {
        var list = Tag.of("ul", "names-who");
        for (var one : who) {
            var item = Tag.of("li");
            item.add(PersonText.name(one.name()));
            if (one.people() > 1) {
                item.add(Tag.words("span", " " + Words.say("meetings.who.with", one.people() - 1)));
            }
            if (one.kind() != AnswerKind.COMING) {
                item.add(Tag.words("span", " · " + Words.say("meetings.said", one.kind()), "meta"));
            }
            if (one.askedAgain()) {
                item.add(Tag.words("span", " · " + Words.say("meetings.who.asked"), "meta"));
            }
            list.add(item);
        }
        return list;
    }
}
