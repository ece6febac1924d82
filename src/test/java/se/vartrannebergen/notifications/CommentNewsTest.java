package se.vartrannebergen.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.discussions.CommentEvent.CommentPosted;
import se.vartrannebergen.discussions.Comments;
import se.vartrannebergen.discussions.NewComment;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestGroups;
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
    private final TestDecisions decisions;
    private final Comments comments;
    private final People people;
    private final TestGroups groups;

    CommentNewsTest(
            WrittenCases told,
            Inbox inbox,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas,
            TestDecisions decisions,
            Comments comments,
            People people,
            TestGroups groups) {
        this.told = told;
        this.inbox = inbox;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
        this.decisions = decisions;
        this.comments = comments;
        this.people = people;
        this.groups = groups;
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

    @Test
    void whoIsNamedByAnEditIsToldOnceAndHowAHiddenIdeaIsCalledIsNotTold() {
        var lab = labs.make();
        var author = persons.resident(lab);
        var named = persons.resident(lab);
        people.rename(lab.id(), named, new DisplayName("Elin"));
        var idea = new ContentRef("idea", ideas.sent(lab, named));
        var comment = comments.post(lab.id(), author, idea, said("Hej!")).id();
        for (var words : List.of("Hej @Elin!", "Hej!", "Hej @Elin igen!", "Hej @Elin!!")) {
            comments.edit(lab.id(), author, comment, new PlainText(words), Language.SWEDISH);
        }
        Eventually.holds(() -> told.told(named).contains("MENTION"));
        Eventually.keeps(
                () -> told.told(named).stream().filter("MENTION"::equals).count() == 1);

        var notice = inbox.page(lab.id(), named, 1).notices().stream()
                .filter(one -> one.kind() == NoticeKind.MENTION)
                .findFirst()
                .orElseThrow();
        var there = "?comment=" + comment + "#comment-" + comment;
        assertThat(inbox.open(lab.id(), named, notice.id()).orElseThrow())
                .startsWith("/ideas/" + idea.id() + "-")
                .endsWith(there);
        decisions.about(lab, idea, TestDecisions.because(ContentAction.HIDE));
        assertThat(inbox.open(lab.id(), named, notice.id())).contains("/ideas/" + idea.id() + there);
    }

    @Test
    void outsideAGroupTheNameOfAMemberIsToldOnlyWhereTheyAllowIt() {
        var lab = labs.make();
        var author = persons.resident(lab);
        var member = persons.resident(lab);
        var outsider = persons.resident(lab);
        var group = new ContentRef("group", groups.started(lab, author));
        groups.join(lab, group.id(), member);
        var event =
                new CommentPosted(lab.id(), 1_000_000_000L + author.value(), group, author, outsider, List.of(member));
        told.happens(event);
        Eventually.holds(() -> told.told(outsider).equals(List.of("REPLY"))
                && told.told(member).contains("MENTION"));
        assertThat(inbox.page(lab.id(), outsider, 1).notices().getFirst().actor())
                .isEmpty();
        assertThat(inbox.page(lab.id(), member, 1).notices().getFirst().actor()).contains("Granne");
    }

    private static NewComment said(String words) {
        return new NewComment(
                new PlainText(words),
                Language.SWEDISH,
                Optional.empty(),
                UUID.randomUUID().toString());
    }
}
