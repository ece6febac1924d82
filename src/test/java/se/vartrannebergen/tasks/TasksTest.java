package se.vartrannebergen.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.groups.GroupEvent;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class TasksTest {
    private final Tasks tasks;
    private final TaskHands hands;
    private final TaskMoves moves;
    private final TaskBoards boards;
    private final ModeratedTasks moderated;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestGroups groups;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private Lab lab;
    private PersonId coordinator;
    private PersonId member;
    private PersonId outsider;
    private long group;

    TasksTest(
            Tasks tasks,
            TaskHands hands,
            TaskMoves moves,
            TaskBoards boards,
            ModeratedTasks moderated,
            TestLabs labs,
            TestPersons persons,
            TestGroups groups,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.tasks = tasks;
        this.hands = hands;
        this.moves = moves;
        this.boards = boards;
        this.moderated = moderated;
        this.labs = labs;
        this.persons = persons;
        this.groups = groups;
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
    }

    @BeforeEach
    void aGroupOfTwo() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        member = persons.resident(lab);
        outsider = persons.resident(lab);
        group = groups.started(lab, coordinator, Reading.MEMBERS);
        groups.join(lab, group, member);
    }

    private static NewTask task(String title) {
        return new NewTask(
                new PlainText(title), Language.SWEDISH, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static NewTask of(ContentRef source) {
        return new NewTask(
                new PlainText("Ringa kommunen"),
                Language.SWEDISH,
                Optional.empty(),
                Optional.empty(),
                Optional.of(source));
    }

    private long added(String title) {
        return tasks.add(lab.id(), coordinator, group, task(title));
    }

    private TaskBoard board() {
        return boards.board(lab.id(), group, true, 1, Optional.of(member));
    }

    private List<String> todo() {
        return board().todo().stream().map(TaskLine::title).toList();
    }

    private TaskLine line(long id) {
        var board = board();
        return java.util.stream.Stream.of(TaskState.values())
                .flatMap(column -> board.in(column).stream())
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static TaskWords words(String title, String text) {
        return new TaskWords(new PlainText(title), new PlainText(text), Language.SWEDISH, Optional.empty());
    }

    @Test
    void everybodyInALargeGroupCanBeAsked() {
        jdbc.sql("""
                        INSERT INTO person (id, lab_id, subject, display_name, language, created_at, updated_at)
                        SELECT NEXTVAL(person_seq), ?, UUID(), 'Åsa', 'sv', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM seq_1_to_600""").param(lab.id().value()).update();
        jdbc.sql("""
                        INSERT INTO group_member (id, lab_id, group_id, person_id, state, why, answer, joined_at)
                        SELECT NEXTVAL(group_member_seq), lab_id, ?, id, 'MEMBER', '', '', UTC_TIMESTAMP(6) FROM person
                        WHERE lab_id = ? AND display_name = 'Åsa'""").params(group, lab.id().value()).update();
        assertThat(boards.askable(lab.id(), group, coordinator)).hasSizeGreaterThanOrEqualTo(600);
    }

    @Test
    void theDayItIsDueIsKeptAsItWasSaidWhereverTheMachineStands() {
        var day = LocalDate.of(2027, 3, 28);
        var id = tasks.add(
                lab.id(),
                coordinator,
                group,
                new NewTask(
                        new PlainText("Vända komposten"),
                        Language.SWEDISH,
                        Optional.of(day),
                        Optional.empty(),
                        Optional.empty()));
        var again = tasks.add(
                lab.id(),
                coordinator,
                group,
                new TaskWords(new PlainText("Sikta jorden"), new PlainText(""), Language.SWEDISH, Optional.of(day)),
                Optional.empty());
        hands.take(lab.id(), member, group, id); // loads it and saves it
        assertThat(jdbc.sql("SELECT CAST(due AS CHAR) FROM task WHERE id IN (?, ?)")
                        .params(id, again)
                        .query(String.class)
                        .list())
                .containsExactly("2027-03-28", "2027-03-28");
        assertThat(board().toString()).contains("due=2027-03-28");
    }

    @Test
    void newTasksStandBehindTheOthers() {
        added("Först");
        added("Sedan");
        added("Sist");
        assertThat(todo()).containsExactly("Först", "Sedan", "Sist");
    }

    @Test
    void aTitleHasThreeCharactersAtLeast() {
        assertThatThrownBy(() -> task("ab"))
                .isInstanceOfSatisfying(
                        TaskNotReady.class,
                        unfinished -> assertThat(unfinished.problems()).containsExactly(TaskProblem.TITLE_TOO_SHORT));
        assertThatThrownBy(() -> task("a".repeat(121))).isInstanceOf(TaskNotReady.class);
    }

    @Test
    void aPromiseIsOneTaskHoweverOftenItIsMadeOne() {
        var source = new ContentRef("promise", 17);
        var ids = AtOnce.call(6, i -> tasks.add(lab.id(), i % 2 == 0 ? coordinator : member, group, of(source)));
        assertThat(new HashSet<>(ids)).hasSize(1);
        assertThat(tasks.ofSource(lab.id(), group, source, member)).contains(ids.getFirst());
        assertThat(tasks.ofSource(lab.id(), group, source, outsider)).isEmpty();
        assertThat(tasks.ofSource(lab.id(), group, new ContentRef("promise", 18), member))
                .isEmpty();
    }

    @Test
    void aDeletedPromiseComesBackAsTheSameTask() {
        var source = new ContentRef("promise", 17);
        var id = tasks.add(lab.id(), coordinator, group, of(source));
        tasks.delete(lab.id(), coordinator, group, id);
        assertThat(tasks.ofSource(lab.id(), group, source, member)).isEmpty();
        assertThat(tasks.add(lab.id(), coordinator, group, of(source))).isEqualTo(id);
        assertThat(tasks.ofSource(lab.id(), group, source, member)).contains(id);
    }

    @Test
    void outsidersOfAGroupForMembersGetNothing() {
        var id = added("Måla bänken");
        assertThatThrownBy(() -> boards.board(lab.id(), group, true, 1, Optional.of(outsider)))
                .isInstanceOf(GroupUnknown.class);
        assertThatThrownBy(() -> boards.board(lab.id(), group, true, 1, Optional.empty()))
                .isInstanceOf(GroupUnknown.class);
        assertThatThrownBy(() -> tasks.add(lab.id(), outsider, group, task("Min egen")))
                .isInstanceOf(GroupUnknown.class);
        assertThatThrownBy(() -> tasks.edit(lab.id(), outsider, group, id, words("Kapad", ""), 1))
                .isInstanceOf(GroupUnknown.class);
        assertThatThrownBy(() -> hands.take(lab.id(), outsider, group, id)).isInstanceOf(GroupUnknown.class);
        assertThatThrownBy(() -> moves.step(lab.id(), outsider, group, id, true))
                .isInstanceOf(GroupUnknown.class);
        assertThatThrownBy(() -> tasks.delete(lab.id(), outsider, group, id)).isInstanceOf(GroupUnknown.class);
        assertThatThrownBy(() -> boards.askable(lab.id(), group, outsider)).isInstanceOf(GroupUnknown.class);
        var piece = moderated.find(lab.id(), id).orElseThrow();
        assertThat(moderated.isReadBy(lab.id(), piece, Optional.of(outsider))).isFalse();
        assertThat(moderated.isReadBy(lab.id(), piece, Optional.empty())).isFalse();
        assertThat(moderated.isReadBy(lab.id(), piece, Optional.of(member))).isTrue();
    }

    @Test
    void whoReadsAnOpenGroupDoesNotTakePartInIt() {
        var open = groups.started(lab, coordinator);
        var id = tasks.add(lab.id(), coordinator, open, task("Måla bänken"));
        assertThat(boards.board(lab.id(), open, true, 1, Optional.empty()).todo())
                .singleElement()
                .satisfies(line -> assertThat(line.title()).isEqualTo("Måla bänken"));
        assertThatThrownBy(() -> hands.take(lab.id(), outsider, open, id)).isInstanceOf(GroupRefused.class);
        assertThatThrownBy(() -> tasks.delete(lab.id(), outsider, open, id)).isInstanceOf(GroupRefused.class);
    }

    @Test
    void aTaskOfAnotherGroupIsNotThere() {
        var other = groups.started(lab, member);
        var id = tasks.add(lab.id(), member, other, task("Något annat"));
        assertThatThrownBy(() -> hands.take(lab.id(), member, group, id)).isInstanceOf(TaskUnknown.class);
    }

    @Test
    void ofTwoWhoTakeATaskAtOnceOneGetsIt() {
        var id = added("Måla bänken");
        var got = AtOnce.call(2, i -> {
            try {
                hands.take(lab.id(), i == 0 ? coordinator : member, group, id);
                return true;
            } catch (TaskRefused taken) {
                return false;
            }
        });
        assertThat(got).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void whoIsAskedSaysYesOrGivesItBack() {
        var id = added("Måla bänken");
        hands.ask(lab.id(), coordinator, group, id, member);
        assertThat(line(id).asked()).isTrue();
        hands.take(lab.id(), member, group, id);
        assertThat(line(id)).satisfies(line -> {
            assertThat(line.mine()).isTrue();
            assertThat(line.asked()).isFalse();
        });
        assertThatThrownBy(() -> hands.ask(lab.id(), coordinator, group, id, coordinator))
                .isInstanceOf(TaskRefused.class);
        hands.giveBack(lab.id(), member, group, id);
        assertThat(line(id).who()).isEmpty();
    }

    @Test
    void nobodyOutsideIsAsked() {
        var id = added("Måla bänken");
        assertThatThrownBy(() -> hands.ask(lab.id(), coordinator, group, id, outsider))
                .isInstanceOfSatisfying(
                        TaskRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(TaskRefused.Why.NOT_A_MEMBER));
    }

    @Test
    void aMemberDoesNotGiveBackWhatIsAnothers() {
        var id = added("Måla bänken");
        hands.take(lab.id(), coordinator, group, id);
        assertThatThrownBy(() -> hands.giveBack(lab.id(), member, group, id)).isInstanceOf(TaskRefused.class);
        var theirs = added("Olja grinden");
        hands.take(lab.id(), member, group, theirs);
        hands.giveBack(lab.id(), coordinator, group, theirs);
        assertThat(line(theirs).who()).isEmpty();
    }

    @Test
    void movesAreRelative() {
        var first = added("Aaa");
        var second = added("Bbb");
        added("Ccc");
        assertThat(moves.step(lab.id(), member, group, second, true)).isTrue();
        assertThat(todo()).containsExactly("Bbb", "Aaa", "Ccc");
        assertThat(moves.step(lab.id(), member, group, second, true)).isFalse();
        assertThat(moves.step(lab.id(), member, group, second, false)).isTrue();
        moves.before(lab.id(), member, group, second, TaskState.TODO, Optional.of(first));
        assertThat(todo()).containsExactly("Bbb", "Aaa", "Ccc");
        moves.before(lab.id(), member, group, second, TaskState.TODO, Optional.empty());
        assertThat(todo()).containsExactly("Aaa", "Ccc", "Bbb");
        moves.into(lab.id(), member, group, second, TaskState.DOING);
        assertThat(todo()).containsExactly("Aaa", "Ccc");
        assertThat(line(second).state()).isEqualTo(TaskState.DOING);
    }

    @Test
    void manyMovesToTheSamePlaceKeepTheOrder() {
        var anchor = added("Ankaret");
        var one = added("Ett");
        var two = added("Två");
        for (var i = 0; i < 60; i++) {
            moves.before(lab.id(), member, group, i % 2 == 0 ? one : two, TaskState.TODO, Optional.of(anchor));
        }
        assertThat(todo()).containsExactly("Ett", "Två", "Ankaret");
    }

    @Test
    void manyWhoMoveAtOnceLoseNothing() {
        var ids = java.util.stream.IntStream.range(0, 8)
                .mapToObj(i -> added("Nr " + i))
                .toList();
        AtOnce.call(8, i -> {
            moves.before(
                    lab.id(),
                    i % 2 == 0 ? coordinator : member,
                    group,
                    ids.get(i),
                    TaskState.TODO,
                    Optional.of(ids.getFirst()));
            return true;
        });
        assertThat(todo()).hasSize(8).doesNotHaveDuplicates();
        assertThat(jdbc.sql("SELECT COUNT(DISTINCT place) FROM task WHERE group_id = ?")
                        .param(group)
                        .query(Integer.class)
                        .single())
                .isEqualTo(8);
    }

    @Test
    void whoChangesWhatSomebodyElseChangedMeanwhileSeesBoth() {
        var id = added("Måla bänken");
        tasks.edit(lab.id(), coordinator, group, id, words("Måla bänken grön", "Färgen står i källaren."), 1);
        moves.into(lab.id(), coordinator, group, id, TaskState.DOING);
        assertThatThrownBy(() -> tasks.edit(lab.id(), member, group, id, words("Måla bänken röd", ""), 1))
                .isInstanceOfSatisfying(TaskChangedElsewhere.class, changed -> {
                    assertThat(changed.now().title().value()).isEqualTo("Måla bänken grön");
                    assertThat(changed.edition()).isEqualTo(2);
                });
        assertThat(line(id).text()).isEqualTo("Färgen står i källaren.");
        tasks.edit(lab.id(), member, group, id, words("Måla bänken röd", ""), 2);
        assertThat(line(id).title()).isEqualTo("Måla bänken röd");
    }

    @Test
    void movingATaskIsNoReasonToRefuseWhatSomebodyWroteMeanwhile() {
        var id = added("Måla bänken");
        moves.into(lab.id(), coordinator, group, id, TaskState.DOING);
        hands.take(lab.id(), coordinator, group, id);
        tasks.edit(lab.id(), member, group, id, words("Måla bänken röd", ""), 1);
        assertThat(line(id).title()).isEqualTo("Måla bänken röd");
    }

    @Test
    void onlyItsAuthorAndCoordinatorsDelete() {
        var id = added("Måla bänken");
        assertThatThrownBy(() -> tasks.delete(lab.id(), member, group, id)).isInstanceOf(TaskRefused.class);
        tasks.delete(lab.id(), coordinator, group, id);
        assertThat(todo()).isEmpty();
        tasks.restore(lab.id(), coordinator, group, id);
        assertThat(todo()).containsExactly("Måla bänken");
        var own = tasks.add(lab.id(), member, group, task("Olja grinden"));
        tasks.delete(lab.id(), coordinator, group, own);
        AsStaff.run("FACILITATOR", () -> tasks.restore(lab.id(), outsider, group, own));
        assertThat(todo()).containsExactly("Måla bänken", "Olja grinden");
    }

    @Test
    void whatIsHiddenIsNotThereUntilItComesBack() {
        var id = added("Måla bänken");
        moderated.hide(lab.id(), id, because());
        assertThat(todo()).isEmpty();
        assertThatThrownBy(() -> tasks.restore(lab.id(), coordinator, group, id))
                .isInstanceOf(TaskUnknown.class);
        assertThatThrownBy(() -> hands.take(lab.id(), member, group, id)).isInstanceOf(TaskUnknown.class);
        moderated.restore(lab.id(), id, because());
        assertThat(todo()).containsExactly("Måla bänken");
    }

    private Because because() {
        return new Because(new PlainText("Därför."), Language.SWEDISH);
    }

    @Test
    void whatSomebodyFinishesThatNobodyHadIsTheirs() {
        var id = added("Måla bänken");
        moves.into(lab.id(), member, group, id, TaskState.DONE);
        assertThat(line(id)).satisfies(line -> {
            assertThat(line.state()).isEqualTo(TaskState.DONE);
            assertThat(line.mine()).isTrue();
            assertThat(line.doneAt()).isNotNull();
        });
        moves.into(lab.id(), member, group, id, TaskState.TODO);
        assertThat(line(id).doneAt()).isNull();
    }

    @Test
    void whatOneHadIsFreeWhenOneIsNotInTheGroupAnyMore() {
        var id = added("Måla bänken");
        var done = added("Olja grinden");
        hands.take(lab.id(), member, group, id);
        moves.into(lab.id(), member, group, done, TaskState.DONE);
        jdbc.sql("UPDATE group_member SET state = 'LEFT' WHERE group_id = ? AND person_id = ?")
                .params(group, member.value())
                .update();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new GroupEvent.MemberLeft(lab.id(), group, member)));
        Eventually.holds(() -> jdbc.sql("SELECT COUNT(*) FROM task WHERE who = ?")
                        .param(member.value())
                        .query(Integer.class)
                        .single()
                == 1);
    }

    @Test
    void aGroupHasFiveHundredOpenTasksAtMost() {
        jdbc.sql("""
                        INSERT INTO task (id, lab_id, group_id, author_id, title, text, language, state, shown, place, created_at, changed_at)
                        SELECT NEXTVAL(task_seq) * 50, ?, ?, ?, 'En av många', '', 'sv', 'TODO', 'PUBLIC', seq, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                        FROM seq_1_to_499""").params(lab.id().value(), group, coordinator.value()).update();
        var last = added("Den sista");
        assertThatThrownBy(() -> added("En för mycket")).isInstanceOf(TaskRefused.class);
        moves.into(lab.id(), member, group, last, TaskState.DONE);
        added("En till");
        assertThatThrownBy(() -> moves.into(lab.id(), member, group, last, TaskState.TODO))
                .isInstanceOf(TaskRefused.class);
        assertThat(boards.board(lab.id(), group, false, 1, Optional.of(member))).satisfies(board -> {
            assertThat(board.todo()).hasSize(TaskBoards.FIRST);
            assertThat(board.allTodo()).isEqualTo(500);
        });
    }

    @Test
    void aBoardCostsThreeStatementsHoweverManyTasksThereAre() {
        added("Måla bänken");
        assertThat(Statements.of(this::board)).isEqualTo(3);
        for (var i = 0; i < 30; i++) {
            added("Nr " + i);
        }
        assertThat(Statements.of(this::board)).isEqualTo(3);
    }

    @Test
    void onesOwnTasksComeFromAllGroupsThoseDueFirst() {
        var other = groups.started(lab, member);
        var free = new NewTask(
                new PlainText("Utan datum"), Language.SWEDISH, Optional.empty(), Optional.of(member), Optional.empty());
        tasks.add(lab.id(), member, other, free);
        tasks.add(
                lab.id(),
                member,
                group,
                new NewTask(
                        new PlainText("Med datum"),
                        Language.SWEDISH,
                        Optional.of(LocalDate.of(2031, 5, 1)),
                        Optional.of(member),
                        Optional.empty()));
        var asked = added("Frågad");
        hands.ask(lab.id(), coordinator, group, asked, member);
        assertThat(boards.own(lab.id(), member, 20))
                .extracting(OwnTask::title)
                .containsExactly("Frågad", "Med datum", "Utan datum");
        assertThat(Statements.of(() -> boards.own(lab.id(), member, 20))).isEqualTo(1);
        assertThat(boards.own(lab.id(), outsider, 20)).isEmpty();
    }
}
