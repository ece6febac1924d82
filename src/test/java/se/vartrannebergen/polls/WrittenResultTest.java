package se.vartrannebergen.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestPolls;

/**
 * Whatever the order in which people answer, change, leave and come back, and whether it is closed at once or later: the written
 * result equals a count by hand of the last answers of those who were members at the end.
 */
@ServiceTest
class WrittenResultTest {
    private static final int TRIES = 25;
    private static final int STEPS = 30;

    private final PollPages pages;
    private final PollTimer timer;
    private final TestPolls polls;
    private final TestGroups groups;
    private final TestPersons persons;
    private final TestLabs labs;
    private final JdbcClient jdbc;

    WrittenResultTest(
            PollPages pages,
            PollTimer timer,
            TestPolls polls,
            TestGroups groups,
            TestPersons persons,
            TestLabs labs,
            JdbcClient jdbc) {
        this.pages = pages;
        this.timer = timer;
        this.polls = polls;
        this.groups = groups;
        this.persons = persons;
        this.labs = labs;
        this.jdbc = jdbc;
    }

    @Test
    void theWrittenResultIsACountByHandOfTheLastAnswersOfMembers() {
        var lab = labs.make();
        var coordinator = persons.resident(lab);
        var members = persons.residents(lab, 5);
        for (var seed = 0; seed < TRIES; seed++) {
            tryOnce(lab, coordinator, members, seed);
        }
    }

    private void tryOnce(Lab lab, PersonId coordinator, List<PersonId> people, int seed) {
        var random = new Random(seed);
        var group = groups.started(lab, coordinator);
        people.forEach(person -> groups.join(lab, group, person));
        var kind = PollKind.values()[random.nextInt(PollKind.values().length)];
        var poll = polls.open(lab, group, coordinator, kind, random.nextBoolean());
        var options = polls.options(poll);
        Map<PersonId, Map<Long, Stance>> last = new HashMap<>();
        Set<PersonId> inside = new HashSet<>(people);
        for (var step = 0; step < STEPS; step++) {
            var person = people.get(random.nextInt(people.size()));
            if (!inside.contains(person)) {
                groups.join(lab, group, person);
                inside.add(person);
            } else if (random.nextInt(6) == 0) {
                polls.leaves(group, person);
                inside.remove(person);
            } else {
                var answer = answer(random, kind, options);
                polls.answer(lab, poll, person, answer, "Därför");
                last.put(person, complete(kind, options, answer));
            }
        }
        polls.ends(poll);
        if (random.nextBoolean()) {
            people.stream().filter(inside::contains).findFirst().ifPresent(late -> polls.leaves(group, late));
        }
        var before = figures(lab, group, poll, coordinator);
        timer.close();
        var expected = count(last, inside, kind, options);
        assertThat(before).as("seed %d, before it was closed", seed).isEqualTo(expected);
        assertThat(figures(lab, group, poll, coordinator)).as("seed %d", seed).isEqualTo(expected);
        assertThat(written(poll))
                .as("seed %d, written down", seed)
                .isEqualTo(expected.stream().mapToInt(i -> i).sum());
    }

    private static Map<Long, Stance> answer(Random random, PollKind kind, List<Long> options) {
        Map<Long, Stance> answer = new HashMap<>();
        var many = kind.hasOneAnswer() ? 1 : 1 + random.nextInt(2);
        while (answer.size() < many) {
            answer.put(
                    options.get(random.nextInt(options.size())),
                    kind.stances().get(random.nextInt(kind.stances().size())));
        }
        return answer;
    }

    private static Map<Long, Stance> complete(PollKind kind, List<Long> options, Map<Long, Stance> answer) {
        Map<Long, Stance> all = new HashMap<>(answer);
        if (kind == PollKind.DATE) {
            options.forEach(option -> all.putIfAbsent(option, Stance.NO));
        }
        return all;
    }

    private static List<Integer> count(
            Map<PersonId, Map<Long, Stance>> last, Set<PersonId> inside, PollKind kind, List<Long> options) {
        var figures = new ArrayList<Integer>();
        for (var option : options) {
            for (var stance : kind.stances()) {
                figures.add((int) inside.stream()
                        .filter(person -> last.getOrDefault(person, Map.of()).get(option) == stance)
                        .count());
            }
        }
        return figures;
    }

    private List<Integer> figures(Lab lab, long group, long poll, PersonId reader) {
        return pages.find(lab.id(), group, poll, Optional.of(reader)).orElseThrow().figures().orElseThrow().stream()
                .map(Tally::figure)
                .toList();
    }

    private int written(long poll) {
        return jdbc.sql("SELECT COALESCE(SUM(figure), 0) FROM poll_result WHERE poll_id = ?")
                .param(poll)
                .query(Integer.class)
                .single();
    }
}
