package se.vartrannebergen.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.polls.Answering;
import se.vartrannebergen.polls.NewBallot;
import se.vartrannebergen.polls.NewPoll;
import se.vartrannebergen.polls.PollKind;
import se.vartrannebergen.polls.Polls;
import se.vartrannebergen.polls.Stance;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Asks the example groups and lets their members answer. */
@Component
@Profile("local")
class DemoPolls {
    private static final int END_HOUR = 20;

    private final Polls polls;
    private final Answering answering;
    private final JdbcClient jdbc;
    private final DemoClock clock;

    DemoPolls(Polls polls, Answering answering, JdbcClient jdbc, DemoClock clock) {
        this.polls = polls;
        this.answering = answering;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void ask(Lab lab, long group, YamlEntry entry, LocalDate today, Map<String, PersonId> people) {
        var opened = Instant.now().minus(Duration.ofDays(entry.number("days_ago")));
        clock.turnTo(opened);
        var by = entry.text("by");
        var id = new long[1];
        DemoRole.as(by, () -> id[0] = polls.open(lab.id(), group, people.get(by), content(entry, today)));
        var options = jdbc.sql("SELECT id FROM poll_option WHERE poll_id = ? ORDER BY position")
                .param(id[0])
                .query(Long.class)
                .list();
        clock.turnTo(opened.plus(Duration.ofHours(5)));
        for (var answer : entry.entries("answers")) {
            var who = answer.text("by");
            DemoRole.as(
                    who,
                    () -> answering.answer(lab.id(), people.get(who), id[0], NewBallot.of(stances(answer, options))));
        }
        entry.optionalNumber("ended").ifPresent(ago -> {
            clock.turnTo(Instant.now().minus(Duration.ofDays(ago - 1L)));
            DemoRole.as(by, () -> polls.end(lab.id(), people.get(by), id[0]));
        });
    }

    /** By option; in the order of the options, or the one that was chosen. */
    static Map<Long, Stance> stances(YamlEntry answer, List<Long> options) {
        Map<Long, Stance> stances = new HashMap<>();
        answer.optionalNumber("choice").ifPresent(which -> stances.put(options.get(which), Stance.CHOSEN));
        var each = answer.texts("answers");
        for (var i = 0; i < each.size(); i++) {
            stances.put(options.get(i), Stance.valueOf(each.get(i)));
        }
        return stances;
    }

    static NewPoll content(YamlEntry entry, LocalDate today) {
        var end = entry.optionalNumber("ended")
                .map(today::minusDays)
                .orElseGet(() -> today.plusDays(entry.number("within")));
        return new NewPoll(
                PollKind.valueOf(entry.text("kind")),
                new PlainText(entry.text("question")),
                new PlainText(entry.text("text")),
                entry.language("language"),
                entry.texts("choices").stream().map(PlainText::new).toList(),
                entry.entries("dates").stream()
                        .map(date -> today.plusDays(date.number("in_days")).atTime(date.number("hour"), 0))
                        .toList(),
                0,
                false,
                true,
                end.atTime(END_HOUR, 0));
    }
}
