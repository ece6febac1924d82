package se.vartrannebergen.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import se.vartrannebergen.groups.HelpWay;
import se.vartrannebergen.groups.Helping;
import se.vartrannebergen.groups.NewHelp;
import se.vartrannebergen.ideas.IdeaEvent;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.ideas.IdeaSteps;
import se.vartrannebergen.ideas.StepBy;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.people.Residencies;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestDatabase;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class IdeaNewsTest {
    private static final StepBy BECAUSE = new StepBy(Optional.empty(), new PlainText("Därför."), Language.SWEDISH);

    private final WrittenCases told;
    private final TestDecisions decisions;
    private final Inbox inbox;
    private final NoticeBook book;
    private final IdeaSteps steps;
    private final Voting voting;
    private final Helping helping;
    private final Residencies residencies;
    private final IncompleteEventPublications publications;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId author;
    private PersonId voter;
    private long idea;

    IdeaNewsTest(
            WrittenCases told,
            TestDecisions decisions,
            Inbox inbox,
            NoticeBook book,
            IdeaSteps steps,
            Voting voting,
            Helping helping,
            Residencies residencies,
            IncompleteEventPublications publications,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas,
            JdbcClient jdbc) {
        this.told = told;
        this.decisions = decisions;
        this.inbox = inbox;
        this.book = book;
        this.steps = steps;
        this.voting = voting;
        this.helping = helping;
        this.residencies = residencies;
        this.publications = publications;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void anIdeaWithVotes() {
        lab = labs.make();
        author = persons.resident(lab);
        voter = persons.resident(lab);
        idea = ideas.sent(lab, author);
        voting.cast(lab.id(), author, idea);
        voting.cast(lab.id(), voter, idea);
    }

    private void eventuallyTold(PersonId person, String... kinds) {
        Eventually.holds(() -> told.told(person).equals(List.of(kinds)));
    }

    private void staff(Runnable what) {
        AsStaff.run("FACILITATOR", what);
    }

    @Test
    void aStepIsToldOnceToTheAuthorAndOnceToEachWhoVoted() {
        staff(() -> steps.consider(lab.id(), idea, BECAUSE));
        eventuallyTold(author, "MINE_MOVED");
        eventuallyTold(voter, "VOTED_MOVED");
        told.happens(
                new IdeaEvent.IdeaMoved(lab.id(), idea, IdeaState.OPEN, IdeaState.UNDER_CONSIDERATION)); // said again
        staff(() -> steps.plan(lab.id(), idea, BECAUSE));
        eventuallyTold(voter, "VOTED_MOVED", "VOTED_MOVED");
        Eventually.keeps(() -> told.told(author).size() == 2 && told.told(voter).size() == 2);
        var notice = inbox.page(lab.id(), voter, 1).notices().getFirst();
        assertThat(notice.detail()).isEqualTo("PLANNED");
        assertThat(notice.about().orElseThrow().words()).isEqualTo(TestIdeas.TITLE);
        assertThat(inbox.open(lab.id(), voter, notice.id())).contains("/ideas/" + idea);
    }

    @Test
    void whoVotedForAMergedIdeaIsLedToItAndAuthorsLearnOfMergeAndSeparation() {
        var into = ideas.sent(lab, persons.resident(lab), "En annan idé", TestIdeas.TEXT);
        var merge = decisions.about(lab, idea, TestDecisions.merging(into));
        eventuallyTold(author, "MINE_MERGED");
        eventuallyTold(voter, "VOTED_MERGED");
        var notice = inbox.page(lab.id(), voter, 1).notices().getFirst();
        assertThat(notice.into().orElseThrow().words()).isEqualTo("En annan idé");
        assertThat(notice.over()).isFalse();
        assertThat(inbox.open(lab.id(), voter, notice.id())).contains("/ideas/" + idea);

        decisions.undo(lab, merge);
        eventuallyTold(author, "MINE_MERGED", "MINE_SEPARATED");
        assertThat(inbox.page(lab.id(), voter, 1).notices().getFirst().over()).isTrue();
        decisions.about(lab, idea, TestDecisions.merging(into));
        eventuallyTold(voter, "VOTED_MERGED", "VOTED_MERGED");
    }

    @Test
    void whoWantsToHelpWithAMergedIdeaIsToldUnlessTheyWereAlready() {
        var helper = persons.resident(lab);
        for (var person : List.of(author, voter, helper)) {
            helping.offer(
                    lab.id(),
                    person,
                    idea,
                    new NewHelp(Set.of(HelpWay.HANDS), new PlainText(""), Language.SWEDISH, true));
        }
        Eventually.holds(() -> told.told(author).equals(List.of("HELPERS_FOUND"))
                && told.told(voter).equals(List.of("HELPERS_FOUND"))
                && told.told(helper).equals(List.of("HELPERS_FOUND")));
        var into = ideas.sent(lab, persons.resident(lab), "En annan idé", TestIdeas.TEXT);
        var merge = decisions.about(lab, idea, TestDecisions.merging(into));
        eventuallyTold(author, "HELPERS_FOUND", "MINE_MERGED");
        eventuallyTold(voter, "HELPERS_FOUND", "VOTED_MERGED");
        eventuallyTold(helper, "HELPERS_FOUND", "HELPED_MERGED");
        var notice = inbox.page(lab.id(), helper, 1).notices().getFirst();
        assertThat(notice.into().orElseThrow().words()).isEqualTo("En annan idé");
        assertThat(inbox.open(lab.id(), helper, notice.id())).contains("/ideas/" + idea);
        decisions.undo(lab, merge);
        assertThat(inbox.page(lab.id(), helper, 1).notices().getFirst().over()).isTrue();
    }

    @Test
    void anAnswerThatIsOwedIsToldToTheAuthor() {
        var small = labs.withThreshold(1);
        var other = persons.resident(small);
        var answered = ideas.sent(small, other);
        voting.cast(small.id(), persons.resident(small), answered);
        eventuallyTold(other, "ANSWER_OWED");
    }

    @Test
    void votesThatWaitedAreToldToCountOnce() {
        var newcomer = persons.newcomer(lab);
        voting.cast(lab.id(), newcomer, idea);
        // What was moved to what the idea became part of is one vote.
        var into = ideas.sent(lab, persons.resident(lab), "En annan idé", TestIdeas.TEXT);
        decisions.about(lab, idea, TestDecisions.merging(into));
        voting.move(lab.id(), newcomer, idea);
        eventuallyTold(newcomer, "VOTED_MERGED"); // what is told of two acts has no order between them
        staff(() -> residencies.confirm(lab.id(), newcomer, Residencies.Method.DESK));
        eventuallyTold(newcomer, "VOTED_MERGED", "VOTES_COUNTED");
        assertThat(inbox.page(lab.id(), newcomer, 1).notices().getFirst().detail())
                .isEqualTo("1");
        told.happens(new se.vartrannebergen.people.ResidencyConfirmed(lab.id(), newcomer));
        var without = persons.newcomer(lab);
        staff(() -> residencies.confirm(lab.id(), without, Residencies.Method.DESK));
        Eventually.keeps(
                () -> told.told(newcomer).size() == 2 && told.told(without).isEmpty());
    }

    @Test
    void thousandsAreToldInBatchesOfTwoStatementsEachAndOnceEvenWhenItBeginsAnew() {
        var many = persons.residents(lab, 1_200);
        jdbc.sql("""
                        INSERT INTO vote (lab_id, idea_id, person_id, counted, created_at)
                        SELECT lab_id, ?, id, TRUE, UTC_TIMESTAMP(6) FROM person WHERE id IN (:all)""".replace("?", ":idea"))
                .param("idea", idea)
                .param("all", many.stream().map(PersonId::value).toList())
                .update();
        var notice = NewNotice.of(NoticeKind.VOTED_MOVED, "step-of-many").with("PLANNED");
        var first =
                Statements.sentBy(() -> book.tellVoters(lab.id(), idea, Optional.empty(), Optional.empty(), notice));
        assertThat(first).hasSize(2);
        assertThat(rows("step-of-many")).isEqualTo(NoticeBook.BATCH - 1); // but for its author

        var telling = new Telling(book, event -> {});
        telling.tellVoters(lab.id(), idea, notice);
        assertThat(rows("step-of-many")).isEqualTo(1_201);
        assertThat(told.told(author)).isEmpty();
    }

    private int rows(String cause) {
        return jdbc.sql("SELECT COUNT(*) FROM notification WHERE lab_id = ? AND cause = ?")
                .params(lab.id().value(), cause)
                .query(Integer.class)
                .single();
    }

    @Test
    void whoeverVotesOrIsRenamedWhileThousandsAreToldDoesNotWait() throws Exception {
        var notice = NewNotice.of(NoticeKind.VOTED_MOVED, "step-of-others").with("PLANNED");
        try (var connection = TestDatabase.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(java.sql.Connection.TRANSACTION_READ_COMMITTED);
            statement.execute("SET innodb_lock_wait_timeout = 1");
            // As another node would be in the middle of telling.
            statement.execute("""
                    INSERT INTO notification (lab_id, person_id, kind, cause, happened_at)
                    SELECT lab_id, person_id, 'VOTED_MOVED', 'step-elsewhere', UTC_TIMESTAMP(6) FROM vote WHERE idea_id = """ + idea);
            var another = persons.resident(lab);
            assertThat(voting.cast(lab.id(), another, idea).votes()).isEqualTo(3);
            voting.takeBack(lab.id(), voter, idea);
            staff(() -> steps.consider(lab.id(), idea, BECAUSE));
            book.tellVoters(lab.id(), idea, Optional.empty(), Optional.empty(), notice);
            connection.rollback();
        }
        assertThat(rows("step-of-others")).isEqualTo(1);
    }

    @Test
    void whatCouldNotBeToldIsToldAgainLater() throws Exception {
        asOwner("""
                CREATE TRIGGER refuse_%1$d BEFORE INSERT ON notification FOR EACH ROW
                BEGIN IF NEW.person_id = %1$d THEN SIGNAL SQLSTATE '45000'; END IF; END""".formatted(voter.value()));
        try {
            staff(() -> steps.consider(lab.id(), idea, BECAUSE));
            eventuallyTold(author, "MINE_MOVED");
            Eventually.holds(() -> waiting() == 1);
            assertThat(told.told(voter)).isEmpty();
        } finally {
            asOwner("DROP TRIGGER refuse_" + voter.value());
        }
        Eventually.holds(() -> {
            publications.resubmitIncompletePublicationsOlderThan(Duration.ZERO);
            return told.told(voter).equals(List.of("VOTED_MOVED"));
        });
        Eventually.holds(() -> waiting() == 0);
        assertThat(told.told(author)).containsExactly("MINE_MOVED");
    }

    private int waiting() {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE COMPLETION_DATE IS NULL
                          AND LISTENER_ID LIKE '%IdeaNews%' AND SERIALIZED_EVENT LIKE ?""")
                .param("%\"idea\":" + idea + ",%")
                .query(Integer.class)
                .single();
    }

    private static void asOwner(String sql) throws SQLException {
        try (var owner = TestDatabase.connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void nobodyIsToldInAnotherLab() {
        var elsewhere = labs.make();
        book.tell(elsewhere.id(), List.of(voter), NewNotice.of(NoticeKind.ANSWER_OWED, "elsewhere"));
        assertThat(told.told(voter)).isEmpty();
        assertThatThrownBy(() -> jdbc.sql("""
                        INSERT INTO notification (lab_id, person_id, kind, cause, happened_at)
                        VALUES (?, ?, 'REPLY', 'x', UTC_TIMESTAMP(6))""")
                        .params(elsewhere.id().value(), voter.value())
                        .update())
                .isInstanceOf(Exception.class);
    }
}
