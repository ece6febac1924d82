package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.meetings.minutes.MinutesContent;
import se.vartrannebergen.meetings.minutes.MinutesPage;
import se.vartrannebergen.meetings.minutes.MinutesRules;
import se.vartrannebergen.meetings.minutes.Promises;
import se.vartrannebergen.moderation.ui.ReportLink;
import se.vartrannebergen.polls.PollOutcome;
import se.vartrannebergen.polls.ui.PollWords;

/** Published minutes: decisions first, for that is what people look for. */
class MinutesPart extends HtmlContainer {
    MinutesPart(MinutesPage page, MeetingStanding meeting, List<PollOutcome> polls, Promises promises) {
        super("section");
        setId("minutes");
        addClassNames("part", "minutes");
        add(new H2(Words.say("meetings.minutes.title")), dates(page, meeting));
        var content = page.content();
        if (!content.decisions().isEmpty() || !polls.isEmpty()) {
            add(new H3(Words.say("meetings.minutes.decisions")), decisions(content, polls));
        }
        if (!page.promises().isEmpty()) {
            var message = new Message();
            add(new H3(Words.say("meetings.minutes.promises")));
            add(new PromiseList(page.promises(), meeting, promises, message), message);
        }
        if (!content.text().isEmpty()) {
            add(
                    new H3(Words.say("meetings.minutes.text")),
                    PersonText.block(content.text().value(), content.language()));
        }
        came(content);
        if (MinutesRules.mayWrite(meeting)) {
            add(new Link(meeting.address() + "/minutes", Words.say("meetings.minutes.correct")).withClass("more"));
        }
    }

    private static Component dates(MinutesPage page, MeetingStanding meeting) {
        var dates = Tag.of("p", "meta");
        var published = Tag.words("span", Words.say("meetings.minutes.published") + " ");
        published.add(day(page.publishedAt()));
        dates.add(published);
        page.correctedAt().ifPresent(at -> {
            var corrected = Tag.words("span", Words.say("meetings.minutes.corrected") + " ");
            corrected.add(day(at));
            dates.add(corrected);
        });
        dates.add(new ReportLink(page.ref(), meeting.title()));
        return dates;
    }

    private static When day(java.time.Instant at) {
        return When.on(LocalDate.ofInstant(at, Words.HERE));
    }

    private static Component decisions(MinutesContent content, List<PollOutcome> polls) {
        var list = Tag.of("ul", "decisions");
        content.decisions().forEach(line -> {
            var item = Tag.of("li");
            item.add(PersonText.line("p", line.value(), content.language()));
            list.add(item);
        });
        polls.forEach(poll -> {
            var item = Tag.of("li");
            item.add(new Link(poll.address(), PersonText.line("span", poll.question(), poll.language())));
            item.add(Tag.words("p", PollWords.result(poll)));
            if (poll.answered() > 0) {
                item.add(Tag.words("p", Words.say("meetings.minutes.poll", poll.answered()), "meta"));
            }
            list.add(item);
        });
        return list;
    }

    private void came(MinutesContent content) {
        var adults = content.adults().orElse(0);
        var children = content.children().orElse(0);
        if (content.adults().isPresent() || content.children().isPresent()) {
            add(new Paragraph(Words.say("meetings.minutes.came", adults, children)));
        }
    }
}
