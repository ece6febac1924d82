package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingPage;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.meetings.minutes.Minutes;
import se.vartrannebergen.meetings.minutes.PreviousMeetings;
import se.vartrannebergen.meetings.minutes.Promises;
import se.vartrannebergen.polls.PollOutcome;
import se.vartrannebergen.polls.PollResults;

/** What was agreed, on the page of the meeting. */
@org.springframework.stereotype.Component
@Order(20)
class MinutesSection implements MeetingSection {
    private final Minutes minutes;
    private final Promises promises;
    private final PollResults polls;
    private final PreviousMeetings previous;

    MinutesSection(Minutes minutes, Promises promises, PollResults polls, PreviousMeetings previous) {
        this.minutes = minutes;
        this.promises = promises;
        this.polls = polls;
        this.previous = previous;
    }

    @Override
    public Optional<Component> on(MeetingPage meeting) {
        var standing = meeting.standing();
        if (!standing.hasBegun()) {
            return Optional.empty();
        }
        var write = new Link(standing.address() + "/minutes", Words.say("meetings.minutes.write")).withClass("button");
        return minutes.of(standing)
                .<Component>map(page -> new MinutesPart(page, standing, decided(standing), promises))
                .or(() -> minutes.mayWrite(standing) ? Optional.of(invitation(write)) : Optional.empty());
    }

    private static Component invitation(Link write) {
        var part = Tag.of("section", "part", "minutes");
        part.setId("minutes");
        part.add(new H2(Words.say("meetings.minutes.title")), new Paragraph(Words.say("meetings.minutes.none")), write);
        return part;
    }

    /** What the group decided since it met before: up to the end of this meeting. */
    private List<PollOutcome> decided(MeetingStanding meeting) {
        return meeting.group()
                .map(group -> polls.between(
                        meeting.lab(),
                        group.id(),
                        meeting.reader(),
                        previous.end(meeting).orElse(Instant.EPOCH),
                        meeting.endsAt()))
                .orElse(List.of());
    }
}
