package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import java.util.stream.Collectors;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingPage;
import se.vartrannebergen.meetings.Offered;
import se.vartrannebergen.meetings.Offered.Whether;
import se.vartrannebergen.shared.Language;

/** When and where, and what there is for those who come. What nobody has said is left out. */
class MeetingFacts extends HtmlContainer {
    private final Language language;

    MeetingFacts(Lab lab, MeetingPage meeting) {
        super("dl");
        addClassName("facts");
        var standing = meeting.standing();
        language = standing.language();
        fact("meetings.when", MeetingTimes.whole(standing.starts(), standing.ends()));
        where(lab, meeting);
        if (!meeting.spoken().isEmpty()) {
            fact("meetings.spoken", Tag.words("span", names(meeting)));
        }
        offer("meetings.childcare", meeting.childcare());
        offer("meetings.food", meeting.food());
        offer("meetings.stepfree", meeting.stepFree());
        if (!meeting.bring().isEmpty()) {
            fact("meetings.bring", PersonText.line("span", meeting.bring(), language));
        }
        meeting.mostPeople()
                .ifPresent(most -> fact("meetings.limit", Tag.words("span", Words.say("meetings.people", most))));
    }

    private static String names(MeetingPage meeting) {
        return meeting.spoken().stream()
                .map(spoken -> spoken.nameIn(Words.language()))
                .collect(Collectors.joining(Words.say("meetings.comma")));
    }

    private void where(Lab lab, MeetingPage meeting) {
        var where = Tag.of("span", "where");
        meeting.place()
                .flatMap(lab::place)
                .ifPresent(place -> where.add(Tag.words("strong", place.name().in(Words.language()))));
        if (!meeting.directions().isEmpty()) {
            where.add(PersonText.line("span", meeting.directions(), language));
        }
        meeting.link().ifPresent(link -> where.add(link(link)));
        if (where.getComponentCount() == 0) {
            where.add(Tag.words("span", Words.say("meetings.link.hidden")));
        }
        fact("meetings.where", where);
    }

    private static Component link(String address) {
        var link = new Anchor(address, Words.say("meetings.link.open"));
        link.getElement()
                .setAttribute("rel", "nofollow ugc noopener noreferrer")
                .setAttribute("router-ignore", true);
        return link;
    }

    private void offer(String key, Offered offered) {
        if (offered.whether() == Whether.UNKNOWN && offered.words().isEmpty()) {
            return;
        }
        var answer = Tag.of("span");
        answer.add(Tag.words("span", Words.say("meetings.offered", offered.whether())));
        if (!offered.words().isEmpty()) {
            answer.add(
                    Tag.words("span", " · "),
                    PersonText.line("span", offered.words().value(), language));
        }
        fact(key, answer);
    }

    private void fact(String key, Component what) {
        var name = Tag.words("dt", Words.say(key));
        var value = Tag.of("dd");
        value.add(what);
        var row = Tag.of("div");
        row.add(name, value);
        add(row);
    }
}
