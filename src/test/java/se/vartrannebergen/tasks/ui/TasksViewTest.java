package se.vartrannebergen.tasks.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.BasicUtilsKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.tasks.NewTask;
import se.vartrannebergen.tasks.TaskBoards;
import se.vartrannebergen.tasks.TaskLine;
import se.vartrannebergen.tasks.TaskMoves;
import se.vartrannebergen.tasks.TaskState;
import se.vartrannebergen.tasks.Tasks;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class TasksViewTest {
    private final Screen screen;
    private final Tasks tasks;
    private final TaskBoards boards;
    private final TaskMoves moves;
    private final JdbcClient jdbc;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestGroups groups;
    private Lab lab;
    private PersonId coordinator;
    private PersonId member;
    private long group;
    private long first;
    private long second;

    TasksViewTest(
            Screen screen,
            Tasks tasks,
            TaskBoards boards,
            TaskMoves moves,
            JdbcClient jdbc,
            TestLabs labs,
            TestPersons persons,
            TestGroups groups) {
        this.screen = screen;
        this.tasks = tasks;
        this.boards = boards;
        this.moves = moves;
        this.jdbc = jdbc;
        this.labs = labs;
        this.persons = persons;
        this.groups = groups;
    }

    @BeforeEach
    void twoTasks() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        member = persons.resident(lab);
        group = groups.started(lab, coordinator);
        groups.join(lab, group, member);
        first = added("Måla bänken");
        second = added("Olja grinden");
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private long added(String title) {
        return tasks.add(
                lab.id(),
                coordinator,
                group,
                new NewTask(
                        new PlainText(title), Language.SWEDISH, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private String address() {
        return "groups/" + group + "/tasks";
    }

    private java.util.List<String> todo() {
        return boards.board(lab.id(), group, true, 1, Optional.of(member)).todo().stream()
                .map(TaskLine::title)
                .toList();
    }

    private static void press(long task, String words) {
        var item = LocatorJ._get(TaskItem.class, spec -> spec.withId("task-" + task));
        var button = LocatorJ._find(item, NativeButton.class).stream()
                .filter(one -> one.getText().equals(words))
                .findFirst()
                .orElseThrow();
        BasicUtilsKt._fireDomEvent(button, "click");
        MockVaadin.clientRoundtrip(true);
    }

    @Test
    void aVisitorReadsTheTasksAndHasNoButtons() {
        screen.visitor(lab, Language.SWEDISH).opens(address());
        assertThat(screen.markup())
                .contains("Måla bänken", "Att göra (2)", "På gång (0)", "Klart", "report/task/" + first)
                .doesNotContain("<button");
    }

    @Test
    void inArabicTheColumnsHaveArabicNames() {
        screen.visitor(lab, new Language("ar")).opens(address());
        assertThat(screen.markup()).contains("للتنفيذ", "Måla bänken");
    }

    @Test
    void aTaskIsMovedByButtonsAndItIsSaidWhereItIs() {
        screen.person(lab, member, Language.SWEDISH).opens(address());
        press(second, "Flytta eller ändra");
        press(second, "Flytta upp");
        assertThat(todo()).containsExactly("Olja grinden", "Måla bänken");
        assertThat(screen.markup()).contains("Olja grinden: Att göra, nummer 1 av 2");
        press(second, "Till På gång");
        assertThat(todo()).containsExactly("Måla bänken");
        assertThat(screen.markup()).contains("Olja grinden: På gång, nummer 1 av 1");
        press(second, "Klar");
        assertThat(boards.board(lab.id(), group, true, 1, Optional.of(member)).done())
                .singleElement()
                .satisfies(line -> assertThat(line.mine()).isTrue());
    }

    @Test
    void whatSomebodyTakesAwayComesBackByOneButton() {
        screen.person(lab, coordinator, Language.SWEDISH).opens(address());
        press(first, "Flytta eller ändra");
        press(first, "Ta bort");
        assertThat(todo()).containsExactly("Olja grinden");
        var undo = LocatorJ._get(
                NativeButton.class,
                spec -> spec.withPredicate(one -> one.getText().equals("Ångra")));
        LocatorJ._click(undo);
        assertThat(todo()).containsExactly("Måla bänken", "Olja grinden");
    }

    @Test
    void whoReadsItSeesAtOnceWhatOthersDo() {
        screen.person(lab, member, Language.SWEDISH).opens(address());
        added("Vattna lådorna");
        se.vartrannebergen.testing.Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(true);
            return screen.markup().contains("Vattna lådorna");
        });
    }

    @Test
    void thePageCostsAsManyStatementsForManyTasksAsForFew() {
        screen.person(lab, member, Language.SWEDISH).opens(address());
        var few = Statements.of(() -> screen.opens(address() + "?page=1"));
        for (var i = 0; i < 40; i++) {
            added("Nummer " + i);
        }
        screen.person(lab, member, Language.SWEDISH)
                .opens(address()); // what the open page was told is no cost of this one
        assertThat(Statements.of(() -> screen.opens(address() + "?page=1"))).isEqualTo(few);
        // the group, and again for the board; what is open, what is done
        assertThat(few).isLessThanOrEqualTo(6);
    }

    @Test
    void onesOwnTasksStandOnOnesOwnPageAndAreTickedOffThere() {
        tasks.add(
                lab.id(),
                member,
                group,
                new NewTask(
                        new PlainText("Ringa Lars"),
                        Language.SWEDISH,
                        Optional.empty(),
                        Optional.of(member),
                        Optional.empty()));
        screen.person(lab, member, Language.SWEDISH).opens("me");
        assertThat(screen.markup()).contains("Mina uppgifter", "Ringa Lars", TestGroups.NAME);
        LocatorJ._click(LocatorJ._get(
                NativeButton.class,
                spec -> spec.withPredicate(one -> one.getText().equals("Klar"))));
        assertThat(boards.own(lab.id(), member, 20)).isEmpty();
        LocatorJ._click(LocatorJ._get(
                NativeButton.class,
                spec -> spec.withPredicate(one -> one.getText().equals("Ångra"))));
        assertThat(boards.own(lab.id(), member, 20)).hasSize(1);
    }

    @Test
    void theFirstPageOfAGroupSaysHowManyThereAre() {
        screen.visitor(lab, Language.SWEDISH).opens("groups/" + group);
        assertThat(screen.markup()).contains("2 att göra · 0 på gång · 0 klara");
    }

    private static long forms(long task) {
        var item = LocatorJ._get(TaskItem.class, spec -> spec.withId("task-" + task));
        return LocatorJ._find(item, EditTask.class).size();
    }

    @Test
    void whatIsWrittenOfSeveralTasksStaysThoughOthersMoveThem() {
        screen.person(lab, member, Language.SWEDISH).opens(address());
        press(first, "Flytta eller ändra");
        press(first, "Ändra");
        press(second, "Flytta eller ändra");
        press(second, "Ändra");
        moves.into(lab.id(), coordinator, group, first, TaskState.DOING);
        se.vartrannebergen.testing.Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(true);
            return screen.markup().contains("På gång (1)");
        });
        assertThat(forms(first)).isOne();
        assertThat(forms(second)).isOne();
        press(second, "Flytta eller ändra");
        press(second, "Flytta eller ändra");
        assertThat(forms(second)).isZero();
    }

    @Test
    void whatWasTypedOverAnOlderWordingIsKeptApart() {
        screen.person(lab, member, Language.SWEDISH).opens(address());
        press(first, "Flytta eller ändra");
        press(first, "Ändra");
        var edition = boards.board(lab.id(), group, true, 1, Optional.of(member))
                .todo()
                .getFirst()
                .edition();
        assertThat(screen.markup()).contains("data-typed=\"task-" + first + "-" + edition + "-title\"");
        assertThat(screen.markup()).doesNotContain("Någon ändrade");
    }

    @Test
    void whoComesTooLateIsToldThatTheGroupIsGone() {
        screen.person(lab, member, Language.SWEDISH).opens(address());
        press(first, "Flytta eller ändra");
        jdbc.sql("UPDATE working_group SET state = 'REMOVED', stood_as = 'ACTIVE' WHERE id = ?")
                .param(group)
                .update();
        press(first, "Flytta ner");
        assertThat(screen.markup())
                .contains("Det finns inte längre att läsa här.")
                .doesNotContain("Måla bänken");
    }

    @Test
    void whoIsPickedForANewTaskIsKept() {
        screen.person(lab, member, Language.SWEDISH).opens(address());
        LocatorJ._click(LocatorJ._get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        one -> one.getElement().getTextRecursively().equals("Ny uppgift"))));
        assertThat(screen.markup()).contains("data-typed=\"who\"");
    }
}
