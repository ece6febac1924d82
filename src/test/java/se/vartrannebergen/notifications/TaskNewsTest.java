package se.vartrannebergen.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.tasks.NewTask;
import se.vartrannebergen.tasks.TaskEvent.TaskDue;
import se.vartrannebergen.tasks.TaskHands;
import se.vartrannebergen.tasks.Tasks;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class TaskNewsTest {
    private final WrittenCases told;
    private final Inbox inbox;
    private final Tasks tasks;
    private final TaskHands hands;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestGroups groups;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private PersonId member;
    private long group;
    private long task;

    TaskNewsTest(
            WrittenCases told,
            Inbox inbox,
            Tasks tasks,
            TaskHands hands,
            TestLabs labs,
            TestPersons persons,
            TestGroups groups,
            JdbcClient jdbc) {
        this.told = told;
        this.inbox = inbox;
        this.tasks = tasks;
        this.hands = hands;
        this.labs = labs;
        this.persons = persons;
        this.groups = groups;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aTask() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        member = persons.resident(lab);
        group = groups.started(lab, coordinator, Reading.MEMBERS);
        groups.join(lab, group, member);
        task = tasks.add(
                lab.id(),
                coordinator,
                group,
                new NewTask(
                        new PlainText("Måla bänken"),
                        Language.SWEDISH,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void whoIsAskedIsToldAndWhoAskedHearsTheAnswer() {
        hands.ask(lab.id(), coordinator, group, task, member);
        Eventually.holds(() -> told.told(member).equals(List.of("TASK_ASKED")));
        var notice = inbox.page(lab.id(), member, 1).notices().getFirst();
        assertThat(notice.about().orElseThrow().words()).isEqualTo(TestGroups.NAME);
        assertThat(inbox.open(lab.id(), member, notice.id())).contains("/groups/" + group + "/tasks#task-" + task);
        hands.take(lab.id(), member, group, task);
        Eventually.holds(() -> told.told(coordinator).equals(List.of("TASK_TAKEN")));
        hands.giveBack(lab.id(), member, group, task);
        Eventually.holds(() -> told.told(coordinator).equals(List.of("TASK_TAKEN", "TASK_RETURNED")));
        hands.ask(lab.id(), coordinator, group, task, member);
        Eventually.holds(() -> told.told(member).equals(List.of("TASK_ASKED", "TASK_ASKED")));
    }

    @Test
    void aDueDateIsToldOnceAndOnlyToMembers() {
        var event = new TaskDue(lab.id(), group, task, member, LocalDate.of(2031, 5, 2));
        told.happens(event);
        told.happens(event);
        var outsider = persons.resident(lab);
        told.happens(new TaskDue(lab.id(), group, task, outsider, LocalDate.of(2031, 5, 2)));
        Eventually.holds(() -> told.told(member).equals(List.of("TASK_DUE")));
        Eventually.keeps(
                () -> told.told(member).size() == 1 && told.told(outsider).isEmpty());
    }

    @Test
    void amongYoungPeopleItIsNotSaidWhoAsked() {
        jdbc.sql("UPDATE working_group SET young = TRUE WHERE id = ?")
                .param(group)
                .update();
        hands.ask(lab.id(), coordinator, group, task, member);
        Eventually.holds(() -> told.told(member).equals(List.of("TASK_ASKED")));
        assertThat(inbox.page(lab.id(), member, 1).notices().getFirst().actor()).isEmpty();
    }
}
