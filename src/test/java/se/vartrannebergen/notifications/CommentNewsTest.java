package se.vartrannebergen.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.discussions.CommentEvent.CommentPosted;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class CommentNewsTest {
    private final WrittenCases told;
    private final Inbox inbox;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;

    CommentNewsTest(WrittenCases told, Inbox inbox, TestLabs labs, TestPersons persons, TestIdeas ideas) {
        this.told = told;
        this.inbox = inbox;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
    }

    @Test
    void whoIsAnsweredOrNamedIsToldOnceAndNobodyOfThemselves() {
        var lab = labs.make();
        var author = persons.resident(lab);
        var answered = persons.resident(lab);
        var named = persons.resident(lab);
        var idea = new ContentRef("idea", ideas.sent(lab, author));
        var event = new CommentPosted(
                lab.id(), 1_000_000_000L + author.value(), idea, author, answered, List.of(answered, named, author));
        told.happens(event);
        told.happens(event);
        Eventually.holds(() ->
                told.told(answered).equals(List.of("REPLY")) && told.told(named).equals(List.of("MENTION")));
        Eventually.keeps(
                () -> told.told(answered).size() == 1 && told.told(author).isEmpty());
        var notice = inbox.page(lab.id(), named, 1).notices().getFirst();
        assertThat(notice.actor()).contains("Granne");
        assertThat(notice.about().orElseThrow().words()).isEqualTo(TestIdeas.TITLE);
        // There is no such comment: then to what it stood under.
        assertThat(inbox.open(lab.id(), named, notice.id())).contains("/ideas/" + idea.id());
    }
}
