package se.vartrannebergen.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class InboxTest {
    private final Inbox inbox;
    private final NoticeBook book;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId person;
    private long idea;

    InboxTest(Inbox inbox, NoticeBook book, TestLabs labs, TestPersons persons, TestIdeas ideas, JdbcClient jdbc) {
        this.inbox = inbox;
        this.book = book;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void somebodyWithAnIdea() {
        lab = labs.make();
        person = persons.resident(lab);
        idea = ideas.sent(lab, person);
    }

    private void told(int many) {
        for (var i = 0; i < many; i++) {
            book.tell(
                    lab.id(),
                    List.of(person),
                    NewNotice.of(NoticeKind.ANSWER_OWED, "cause-" + i).about(new ContentRef("idea", idea)));
        }
    }

    @Test
    void pagesAreNewestFirstAndTakeOneStatementEach() {
        told(45);
        var first = inbox.page(lab.id(), person, 1);
        var third = inbox.page(lab.id(), person, 3);
        assertThat(first.notices())
                .hasSize(Inbox.PAGE)
                .isSortedAccordingTo((one, other) -> other.happenedAt().compareTo(one.happenedAt()));
        assertThat(first.more()).isTrue();
        assertThat(third.notices()).hasSize(5);
        assertThat(third.more()).isFalse();
        assertThat(Statements.of(() -> inbox.page(lab.id(), person, 2))).isEqualTo(1);
        assertThat(Statements.of(() -> inbox.unread(lab.id(), person))).isEqualTo(1);
        assertThatThrownBy(() -> inbox.page(lab.id(), person, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void unreadIsCountedByOneIndexAndNoFurtherThanAHundred() {
        told(130);
        assertThat(inbox.unread(lab.id(), person)).isEqualTo(Inbox.MOST_COUNTED);
        var plan =
                jdbc.sql("""
                        EXPLAIN SELECT 1 FROM notification
                        WHERE lab_id = ? AND person_id = ? AND read_at IS NULL LIMIT 100""").params(lab.id().value(), person.value()).query().listOfRows();
        assertThat(plan.getFirst()).containsEntry("key", "ix_notification_unread");
        assertThat(String.valueOf(plan.getFirst().get("Extra"))).contains("Using index");
    }

    @Test
    void whatIsOpenedIsRead() {
        told(2);
        var newest = inbox.page(lab.id(), person, 1).notices().getFirst();
        assertThat(newest.read()).isFalse();
        assertThat(inbox.open(lab.id(), person, newest.id())).contains("/ideas/" + idea);
        inbox.open(lab.id(), person, newest.id());
        assertThat(inbox.page(lab.id(), person, 1).notices().getFirst().read()).isTrue();
        assertThat(inbox.unread(lab.id(), person)).isEqualTo(1);
    }

    @Test
    void nobodyOpensWhatSomebodyElseWasTold() {
        told(1);
        var notice = inbox.page(lab.id(), person, 1).notices().getFirst().id();
        var other = persons.resident(lab);
        assertThat(inbox.open(lab.id(), other, notice)).isEmpty();
        assertThat(inbox.open(labs.make().id(), person, notice)).isEmpty();
        assertThat(inbox.unread(lab.id(), person)).isEqualTo(1);
    }

    @Test
    void markingAllAsReadIsUndoneAndLeavesOutWhatWasNotSeen() {
        told(3);
        inbox.open(
                lab.id(),
                person,
                inbox.page(lab.id(), person, 1).notices().getLast().id());
        var seen = inbox.page(lab.id(), person, 1).notices().getFirst().happenedAt();
        book.tell(
                lab.id(),
                List.of(person),
                NewNotice.of(NoticeKind.VOTES_COUNTED, "later").with("1"));

        var marked = inbox.markAllRead(lab.id(), person, seen);
        assertThat(inbox.unread(lab.id(), person)).isEqualTo(1);
        inbox.markUnread(lab.id(), person, marked);
        assertThat(inbox.unread(lab.id(), person)).isEqualTo(3); // what was read one by one stays read
        inbox.markAllRead(lab.id(), person, Instant.now());
        assertThat(inbox.unread(lab.id(), person)).isZero();
    }
}
