package se.vartrannebergen.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestMeetings;
import se.vartrannebergen.testing.TestPersons;

/** Whatever people answer and coordinators change: never more people than the limit, nobody is passed by, no seat is lost. */
class WaitingLineTest {
    private static final int PEOPLE = 6;
    private static final ApplicationContext APPLICATION = application();
    private static final Lab LAB = bean(TestLabs.class).make();
    private static final List<PersonId> PERSONS = bean(TestPersons.class).residents(LAB, PEOPLE);
    private static final PersonId COORDINATOR = bean(TestPersons.class).resident(LAB);
    private static final long GROUP = bean(TestGroups.class).started(LAB, COORDINATOR);

    private enum Kind {
        COMING,
        MAYBE,
        NO,
        LIMIT,
        REMOVED
    }

    record Step(Kind kind, int who, int adults, int children) {}

    private record Answer(PersonId person, AnswerKind kind, int people, int ticket) {}

    private record Stands(Optional<Integer> most, int seats, int room, List<Answer> answers) {
        int coming() {
            return answers.stream()
                    .filter(it -> it.kind() == AnswerKind.COMING)
                    .mapToInt(Answer::people)
                    .sum();
        }

        List<Answer> line() {
            return answers.stream()
                    .filter(it -> it.kind() == AnswerKind.WAITING)
                    .toList();
        }
    }

    @Provide
    Arbitrary<List<Step>> stories() {
        var kinds = Arbitraries.frequency(
                Tuple.of(10, Kind.COMING),
                Tuple.of(2, Kind.MAYBE),
                Tuple.of(4, Kind.NO),
                Tuple.of(3, Kind.LIMIT),
                Tuple.of(1, Kind.REMOVED));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, PEOPLE - 1),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 2))
                .as(Step::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(20);
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void theLineHolds(@ForAll("stories") List<Step> story) {
        var meeting = bean(TestMeetings.class).planned(LAB, GROUP, COORDINATOR, Optional.of(4));
        List<String> done = new ArrayList<>();
        for (var step : story) {
            var before = stands(meeting);
            done.add(step + " " + take(meeting, step));
            check(before, stands(meeting), step, done);
        }
    }

    private static String take(long meeting, Step step) {
        var person = PERSONS.get(step.who());
        var answers = bean(Answers.class);
        try {
            switch (step.kind()) {
                case COMING ->
                    answers.answer(LAB.id(), person, meeting, NewAnswer.coming(step.adults(), step.children()));
                case MAYBE ->
                    answers.answer(
                            LAB.id(),
                            person,
                            meeting,
                            new NewAnswer(NewAnswer.Said.MAYBE, step.adults(), step.children()));
                case NO -> answers.answer(LAB.id(), person, meeting, NewAnswer.NO);
                case REMOVED -> bean(AnswerBook.class).takeAway(LAB.id(), meeting, person);
                case LIMIT ->
                    limit(meeting, step.who() == 0 ? Optional.empty() : Optional.of(step.who() + step.adults()));
            }
            return "done";
        } catch (MeetingRefused refused) {
            return refused.why().name();
        }
    }

    private static void limit(long meeting, Optional<Integer> most) {
        var seen = bean(JdbcClient.class)
                .sql("SELECT sequence FROM meeting WHERE id = ?")
                .param(meeting)
                .query(Integer.class)
                .single();
        bean(Meetings.class)
                .change(LAB.id(), COORDINATOR, meeting, TestMeetings.content(most), Meetings.Which.THIS, seen);
    }

    private static Stands stands(long meeting) {
        var jdbc = bean(JdbcClient.class);
        var answers = jdbc.sql("""
                        SELECT person_id, answer, adults + children AS people, COALESCE(ticket, 0) AS ticket
                        FROM meeting_answer WHERE meeting_id = ? ORDER BY ticket, person_id""")
                .param(meeting)
                .query((row, number) -> new Answer(
                        new PersonId(row.getLong("person_id")),
                        AnswerKind.valueOf(row.getString("answer")),
                        row.getInt("people"),
                        row.getInt("ticket")))
                .list();
        return jdbc.sql("SELECT most_people, seats, COALESCE(room, 1000000) AS room FROM meeting WHERE id = ?")
                .param(meeting)
                .query((row, number) -> new Stands(
                        Optional.ofNullable(row.getObject("most_people", Integer.class)),
                        row.getInt("seats"),
                        row.getInt("room"),
                        answers))
                .single();
    }

    private static void check(Stands before, Stands now, Step step, List<String> done) {
        assertThat(now.seats()).as("seats are those who come: %s", done).isEqualTo(now.coming());
        var most = now.most().orElse(1_000_000);
        // Above the limit only who had a seat before it was lowered.
        assertThat(now.coming())
                .as("never above the limit: %s", done)
                .isLessThanOrEqualTo(Math.max(most, before.coming()));
        if (step.kind() == Kind.LIMIT) {
            assertThat(now.coming()).as("nobody is thrown out: %s", done).isGreaterThanOrEqualTo(before.coming());
        }
        now.line().stream()
                .filter(it -> it.people() <= most)
                .findFirst()
                .ifPresent(first -> assertThat(now.coming() + first.people())
                        .as("no seat is lost: %s", done)
                        .isGreaterThan(most));
        // Who waited before and waits still, and can ever fit, saw nobody come in who was behind or not there.
        var came = now.answers().stream()
                .filter(it -> it.kind() == AnswerKind.COMING)
                .filter(it -> before.answers().stream()
                        .noneMatch(was -> was.person().equals(it.person()) && was.kind() == AnswerKind.COMING))
                .toList();
        for (var waits : now.line()) {
            if (waits.people() <= most) {
                assertThat(came)
                        .as("nobody is passed by: %s", done)
                        .allMatch(it -> before.line().stream()
                                .anyMatch(was -> was.person().equals(it.person()) && was.ticket() < waits.ticket()));
            }
        }
    }

    /** The same application that the other tests use. */
    private static ApplicationContext application() {
        return new TestContextManager(AnswersTest.class).getTestContext().getApplicationContext();
    }

    private static <T> T bean(Class<T> type) {
        return APPLICATION.getBean(type);
    }
}
