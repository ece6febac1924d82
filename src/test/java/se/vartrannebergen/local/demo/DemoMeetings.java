package se.vartrannebergen.local.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Place;
import se.vartrannebergen.meetings.Answers;
import se.vartrannebergen.meetings.Every;
import se.vartrannebergen.meetings.LocalTimes;
import se.vartrannebergen.meetings.MeetingSpot;
import se.vartrannebergen.meetings.Meetings;
import se.vartrannebergen.meetings.NewAnswer;
import se.vartrannebergen.meetings.NewMeeting;
import se.vartrannebergen.meetings.Offered;
import se.vartrannebergen.meetings.Repeat;
import se.vartrannebergen.meetings.minutes.Minutes;
import se.vartrannebergen.meetings.minutes.MinutesContent;
import se.vartrannebergen.meetings.minutes.NewPromise;
import se.vartrannebergen.meetings.minutes.Promises;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Plans the example meetings, lets people answer, and writes down what was agreed at those that are over. */
@Component
@Profile("local")
class DemoMeetings {
    private static final int DAYS_BEFORE = 6;

    private final Meetings meetings;
    private final Answers answers;
    private final Minutes minutes;
    private final Promises promises;
    private final DemoClock clock;

    DemoMeetings(Meetings meetings, Answers answers, Minutes minutes, Promises promises, DemoClock clock) {
        this.meetings = meetings;
        this.answers = answers;
        this.minutes = minutes;
        this.promises = promises;
        this.clock = clock;
    }

    /** @param group whose meeting it is; empty for one of the whole area */
    void hold(Lab lab, Optional<Long> group, YamlEntry entry, LocalDate today, Map<String, PersonId> people) {
        var content = content(entry, today, lab.place(entry.text("place")).map(Place::id));
        var planned = entry.optionalNumber("ago").map(ago -> ago + DAYS_BEFORE).orElse(1);
        clock.turnTo(java.time.Instant.now().minus(Duration.ofDays(planned)));
        var by = entry.text("by");
        var id = new long[1];
        DemoRole.as(
                by,
                () -> id[0] = group.map(of -> meetings.plan(lab.id(), people.get(by), of, content, repeat(entry)))
                        .orElseGet(() -> meetings.planForAll(lab.id(), people.get(by), content, repeat(entry)))
                        .id());
        entry.texts("coming").forEach(one -> answer(lab, one, people, id[0], NewAnswer.coming(1, 0)));
        entry.texts("maybe").forEach(one -> answer(lab, one, people, id[0], new NewAnswer(NewAnswer.Said.MAYBE, 1, 0)));
        entry.texts("cannot").forEach(one -> answer(lab, one, people, id[0], NewAnswer.NO));
        entry.entry("minutes").ifPresent(written -> {
            clock.turnTo(LocalTimes.instant(content.ends().plusHours(1)));
            DemoRole.as(written.text("by"), () -> write(lab, id[0], written, today, people));
        });
    }

    private void answer(Lab lab, String who, Map<String, PersonId> people, long meeting, NewAnswer said) {
        DemoRole.as(who, () -> answers.answer(lab.id(), people.get(who), meeting, said));
    }

    private void write(Lab lab, long meeting, YamlEntry entry, LocalDate today, Map<String, PersonId> people) {
        var by = people.get(entry.text("by"));
        var draft = minutes.draft(lab.id(), meeting, by);
        var written = minutes(entry);
        for (var promise : entry.entries("promises")) {
            var id = promises.add(
                    lab.id(),
                    meeting,
                    by,
                    promise(promise, people.get(promise.text("who")), today, written.language()));
            if (promise.flag("task")) {
                promises.makeTask(lab.id(), by, id);
            }
        }
        minutes.publish(lab.id(), meeting, by, written, draft.edition());
    }

    static NewMeeting content(YamlEntry entry, LocalDate today, Optional<Long> place) {
        var day = entry.optionalNumber("ago")
                .map(today::minusDays)
                .orElseGet(() -> today.plusDays(entry.number("in_days")));
        var starts = day.atTime(entry.number("hour"), 0);
        return new NewMeeting(
                new PlainText(entry.text("title")),
                new PlainText(entry.text("text")),
                entry.language("language"),
                starts,
                starts.plusHours(2),
                new MeetingSpot(place, new PlainText(entry.text("directions")), Optional.empty()),
                entry.texts("spoken").stream().map(Language::new).toList(),
                offered(entry.optionalFlag("childcare")),
                offered(entry.optionalFlag("food")),
                offered(entry.optionalFlag("step_free")),
                new PlainText(entry.optionalText("bring").orElse("")),
                entry.optionalNumber("most"));
    }

    private static Offered offered(boolean isThere) {
        return isThere ? new Offered(Offered.Whether.YES, new PlainText("")) : Offered.UNKNOWN;
    }

    static Optional<Repeat> repeat(YamlEntry entry) {
        return entry.optionalNumber("weeks")
                .map(times -> Repeat.times(Every.WEEK, times))
                .or(() -> entry.optionalNumber("months").map(times -> Repeat.times(Every.MONTH, times)));
    }

    static MinutesContent minutes(YamlEntry entry) {
        return new MinutesContent(
                new PlainText(entry.text("text")),
                entry.texts("decisions").stream().map(PlainText::new).toList(),
                entry.optionalNumber("adults"),
                entry.optionalNumber("children"),
                entry.language("language"));
    }

    static NewPromise promise(YamlEntry entry, PersonId who, LocalDate today, Language language) {
        return new NewPromise(
                Optional.of(who),
                new PlainText(""),
                new PlainText(entry.text("what")),
                entry.optionalNumber("within").map(today::plusDays),
                language);
    }
}
