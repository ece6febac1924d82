package se.vartrannebergen.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.tasks.TaskEvent.TaskDue;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class TaskRemindersTest {
    /** In summer: nine here is seven in UTC. */
    private static final LocalDate DUE = LocalDate.of(2031, 5, 2);

    private final Tasks tasks;
    private final TaskHands hands;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestGroups groups;
    private final JdbcClient jdbc;
    private final List<TaskDue> told = new ArrayList<>();
    private Lab lab;
    private PersonId person;
    private long group;

    TaskRemindersTest(
            Tasks tasks, TaskHands hands, TestLabs labs, TestPersons persons, TestGroups groups, JdbcClient jdbc) {
        this.tasks = tasks;
        this.hands = hands;
        this.labs = labs;
        this.persons = persons;
        this.groups = groups;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aGroup() {
        lab = labs.make();
        person = persons.resident(lab);
        group = groups.started(lab, person);
    }

    private long due(LocalDate day) {
        return tasks.add(
                lab.id(),
                person,
                group,
                new NewTask(
                        new PlainText("Måla bänken"),
                        Language.SWEDISH,
                        Optional.of(day),
                        Optional.of(person),
                        Optional.empty()));
    }

    private void at(String now) {
        new TaskReminders(
                        jdbc,
                        event -> {
                            if (event instanceof TaskDue due && due.group() == group) {
                                told.add(due);
                            }
                        },
                        Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .remind();
    }

    @Test
    void whoHasATaskIsRemindedTheDayBeforeOnceAndNeitherAtNightNorLater() {
        var task = due(DUE);
        at("2031-05-01T06:30:00Z"); // 8:30 here
        at("2031-04-30T10:00:00Z");
        assertThat(told).isEmpty();
        at("2031-05-01T07:05:00Z");
        at("2031-05-01T07:15:00Z");
        assertThat(told).containsExactly(new TaskDue(lab.id(), group, task, person, DUE));
        at("2031-05-02T08:00:00Z");
        assertThat(told).hasSize(1);
    }

    @Test
    void anotherDueDateIsToldAnew() {
        var task = due(DUE);
        at("2031-05-01T08:00:00Z");
        tasks.edit(
                lab.id(),
                person,
                group,
                task,
                new TaskWords(
                        new PlainText("Måla bänken"),
                        new PlainText(""),
                        Language.SWEDISH,
                        Optional.of(DUE.plusDays(5))),
                1);
        at("2031-05-06T08:00:00Z");
        assertThat(told).extracting(TaskDue::due).containsExactly(DUE, DUE.plusDays(5));
    }

    @Test
    void nobodyIsRemindedOfWhatIsDoneDeletedOrNobodys() {
        var free = due(DUE);
        hands.giveBack(lab.id(), person, group, free);
        tasks.delete(lab.id(), person, group, due(DUE));
        at("2031-05-01T08:00:00Z");
        assertThat(told).isEmpty();
    }
}
