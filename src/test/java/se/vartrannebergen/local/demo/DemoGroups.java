package se.vartrannebergen.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.vartrannebergen.groups.Coordination;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.groups.Helping;
import se.vartrannebergen.groups.Joining;
import se.vartrannebergen.groups.Memberships;
import se.vartrannebergen.groups.Outcomes;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.meetings.LocalTimes;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.tasks.TaskMoves;
import se.vartrannebergen.tasks.TaskState;
import se.vartrannebergen.tasks.Tasks;
import se.vartrannebergen.updates.Updates;

/**
 * Gathers the example groups and lets them work, through the same services that people use. Each piece is made whole or not at all,
 * and never again once it was there.
 */
@Component
@Profile("local")
class DemoGroups {
    private final Groups groups;
    private final Memberships members;
    private final Coordination coordination;
    private final Outcomes outcomes;
    private final Helping helping;
    private final Tasks tasks;
    private final TaskMoves moves;
    private final Updates updates;
    private final DemoMeetings meetings;
    private final DemoPolls polls;
    private final TransactionOperations transactions;
    private final JdbcClient jdbc;
    private final DemoClock clock;

    DemoGroups(
            Groups groups,
            Memberships members,
            Coordination coordination,
            Outcomes outcomes,
            Helping helping,
            Tasks tasks,
            TaskMoves moves,
            Updates updates,
            DemoMeetings meetings,
            DemoPolls polls,
            TransactionOperations transactions,
            JdbcClient jdbc,
            DemoClock clock) {
        this.groups = groups;
        this.members = members;
        this.coordination = coordination;
        this.outcomes = outcomes;
        this.helping = helping;
        this.tasks = tasks;
        this.moves = moves;
        this.updates = updates;
        this.meetings = meetings;
        this.polls = polls;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void gather(Lab lab, DemoContent content, Map<String, PersonId> people) {
        var all = DemoGroupContent.all();
        var today = LocalDate.now(LocalTimes.HERE);
        for (var entry : all.entries("helpers")) {
            idea(lab, content, entry.text("idea")).ifPresent(idea -> help(lab, idea, entry, people));
        }
        for (var entry : all.entries("groups")) {
            var group = group(lab, entry).orElseGet(() -> begin(lab, content, entry, people));
            if (isActive(lab, group)) {
                work(lab, group, entry, today, people);
            }
        }
        for (var entry : all.entries("meetings")) {
            make(
                    isThere("meeting", "title", lab, Optional.empty(), entry),
                    () -> meetings.hold(lab, Optional.empty(), entry, today, people));
        }
    }

    private void help(Lab lab, long idea, YamlEntry entry, Map<String, PersonId> people) {
        var by = entry.text("by");
        var offered = jdbc.sql("SELECT EXISTS (SELECT 1 FROM idea_help WHERE idea_id = ? AND person_id = ?)")
                .params(idea, people.get(by).value())
                .query(Boolean.class)
                .single();
        make(offered, () -> {
            turnBack(entry);
            DemoRole.as(by, () -> helping.offer(lab.id(), people.get(by), idea, DemoGroupContent.help(entry)));
        });
    }

    private long begin(Lab lab, DemoContent content, YamlEntry entry, Map<String, PersonId> people) {
        return transactions.execute(status -> {
            turnBack(entry);
            var coordinator = entry.text("coordinator");
            var ideas = entry.texts("ideas").stream()
                    .map(key -> idea(lab, content, key).orElseThrow())
                    .toList();
            var id = new long[1];
            DemoRole.as(
                    coordinator,
                    () -> id[0] = groups.start(lab.id(), people.get(coordinator), DemoGroupContent.group(entry), ideas)
                            .id());
            var young = entry.flag("young");
            if (!young) {
                members.showName(lab.id(), id[0], people.get(coordinator), true);
            }
            entry.texts("staff").forEach(one -> join(lab, id[0], entry, one, people, false));
            entry.texts("members").forEach(one -> join(lab, id[0], entry, one, people, young));
            entry.entries("asks").forEach(one -> ask(lab, id[0], one.text("by"), one.text("why"), people));
            return id[0];
        });
    }

    /** Where one asks first, one asks, and the coordinator says yes. */
    private void join(
            Lab lab, long group, YamlEntry entry, String who, Map<String, PersonId> people, boolean saysYoung) {
        var coordinator = entry.text("coordinator");
        var asks = Joining.valueOf(entry.text("joining")) == Joining.ASK;
        if (asks) {
            ask(lab, group, who, "", people);
            DemoRole.as(
                    coordinator, () -> coordination.accept(lab.id(), group, people.get(coordinator), people.get(who)));
        }
        DemoRole.as(who, () -> {
            members.join(lab.id(), group, people.get(who), saysYoung);
            members.showName(lab.id(), group, people.get(who), true);
        });
    }

    private void ask(Lab lab, long group, String who, String why, Map<String, PersonId> people) {
        DemoRole.as(who, () -> members.ask(lab.id(), group, people.get(who), new PlainText(why), false));
    }

    private void work(Lab lab, long group, YamlEntry entry, LocalDate today, Map<String, PersonId> people) {
        var of = Optional.of(group);
        for (var task : entry.entries("tasks")) {
            make(
                    isThere("task", "title", lab, of, task),
                    () -> share(lab, group, task, entry.language("language"), today, people));
        }
        for (var meeting : entry.entries("meetings")) {
            make(isThere("meeting", "title", lab, of, meeting), () -> meetings.hold(lab, of, meeting, today, people));
        }
        for (var poll : entry.entries("polls")) {
            make(isThere("poll", "question", lab, of, poll), () -> polls.ask(lab, group, poll, today, people));
        }
        for (var news : entry.entries("news")) {
            make(isTold(lab, news), () -> tell(lab, group, news, people));
        }
        entry.entry("outcome").ifPresent(outcome -> make(false, () -> end(lab, group, outcome, entry, people)));
    }

    private void share(
            Lab lab, long group, YamlEntry entry, Language language, LocalDate today, Map<String, PersonId> people) {
        clock.turnTo(Instant.now().minus(Duration.ofDays(2)));
        var by = entry.text("by");
        var who = entry.optionalText("who").map(people::get);
        DemoRole.as(by, () -> {
            var id = tasks.add(lab.id(), people.get(by), group, DemoGroupContent.task(entry, language, today, who));
            moves.into(lab.id(), people.get(by), group, id, TaskState.valueOf(entry.text("state")));
        });
    }

    private void tell(Lab lab, long group, YamlEntry entry, Map<String, PersonId> people) {
        turnBack(entry);
        var by = entry.text("by");
        DemoRole.as(by, () -> {
            var draft =
                    updates.draft(lab.id(), people.get(by), new ContentRef("group", group), entry.language("language"));
            updates.publish(lab.id(), people.get(by), draft.id(), draft.version(), DemoGroupContent.news(entry));
        });
    }

    private void end(Lab lab, long group, YamlEntry entry, YamlEntry of, Map<String, PersonId> people) {
        turnBack(entry);
        var by = entry.text("by");
        DemoRole.as(
                by,
                () -> outcomes.close(
                        lab.id(), group, people.get(by), DemoGroupContent.outcome(entry, of.language("language"))));
    }

    private void make(boolean isThere, Runnable what) {
        if (!isThere) {
            transactions.executeWithoutResult(status -> what.run());
        }
    }

    private void turnBack(YamlEntry entry) {
        clock.turnTo(Instant.now().minus(Duration.ofDays(entry.number("days_ago"))));
    }

    private Optional<Long> group(Lab lab, YamlEntry entry) {
        return jdbc.sql("SELECT MIN(id) FROM working_group WHERE lab_id = ? AND name = ?")
                .params(lab.id().value(), entry.text("name"))
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }

    private boolean isActive(Lab lab, long group) {
        return jdbc.sql("SELECT state FROM working_group WHERE lab_id = ? AND id = ?")
                .params(lab.id().value(), group)
                .query(String.class)
                .single()
                .equals("ACTIVE");
    }

    private boolean isThere(String table, String title, Lab lab, Optional<Long> group, YamlEntry entry) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM " + table + " WHERE lab_id = ? AND group_id <=> ? AND " + title
                        + " = ?)")
                .params(lab.id().value(), group.orElse(null), entry.text(title))
                .query(Boolean.class)
                .single();
    }

    private boolean isTold(Lab lab, YamlEntry entry) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM news_update WHERE lab_id = ? AND title = ?)")
                .params(lab.id().value(), entry.text("title"))
                .query(Boolean.class)
                .single();
    }

    private Optional<Long> idea(Lab lab, DemoContent content, String key) {
        return jdbc.sql("SELECT id FROM idea WHERE lab_id = ? AND title = ? AND is_example")
                .params(lab.id().value(), content.idea(key).title())
                .query(Long.class)
                .optional();
    }
}
