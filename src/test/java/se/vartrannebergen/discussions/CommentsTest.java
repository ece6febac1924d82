package se.vartrannebergen.discussions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.discussions.CommentRefused.Why;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.LabSettings.ReviewPolicy;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.moderation.NewDecision;
import se.vartrannebergen.moderation.TooFast;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class CommentsTest {
    private static final Because BECAUSE = new Because(new PlainText("Därför."), Language.SWEDISH);

    private final Comments comments;
    private final Conversations conversations;
    private final CommentDrafts drafts;
    private final Thanks thanks;
    private final CommentRepository repository;
    private final DiscussedPieces pieces;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final ModeratedComments moderated;
    private final TestDecisions decisions;
    private final People people;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId amina;
    private PersonId lars;
    private ContentRef idea;

    CommentsTest(
            Comments comments,
            Conversations conversations,
            CommentDrafts drafts,
            Thanks thanks,
            CommentRepository repository,
            DiscussedPieces pieces,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            ModeratedComments moderated,
            TestDecisions decisions,
            People people,
            TestLabs labs,
            TestPersons persons,
            TestIdeas made,
            JdbcClient jdbc) {
        this.comments = comments;
        this.conversations = conversations;
        this.drafts = drafts;
        this.thanks = thanks;
        this.repository = repository;
        this.pieces = pieces;
        this.events = events;
        this.transaction = transaction;
        this.moderated = moderated;
        this.decisions = decisions;
        this.people = people;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoNeighboursAndAnIdea() {
        at(labs.make());
    }

    private void at(Lab where) {
        lab = where;
        amina = named("Amina");
        lars = named("Lars");
        idea = new ContentRef("idea", made.sent(lab, persons.resident(lab)));
    }

    private PersonId named(String name) {
        var person = persons.resident(lab);
        people.rename(lab.id(), person, new DisplayName(name));
        return person;
    }

    private static NewComment words(String text, Optional<Long> replyTo) {
        return new NewComment(
                new PlainText(text),
                Language.SWEDISH,
                replyTo,
                UUID.randomUUID().toString());
    }

    private long say(PersonId who, String text) {
        return comments.post(lab.id(), who, idea, words(text, Optional.empty())).id();
    }

    private long reply(PersonId who, long to, String text) {
        return comments.post(lab.id(), who, idea, words(text, Optional.of(to))).id();
    }

    private ConversationPage page(Optional<PersonId> reader) {
        return conversations.page(lab.id(), idea, ConversationOrder.NEWEST, 1, reader);
    }

    private static List<String> texts(ConversationPage page) {
        return page.threads().stream()
                .map(thread -> thread.first().text().orElse("(" + thread.first().state() + ")"))
                .toList();
    }

    private void old(long comment, int minutes) {
        jdbc.sql(
                        "UPDATE comment SET written_at = written_at - INTERVAL :m MINUTE, stands_at = stands_at - INTERVAL :m MINUTE WHERE id = :id")
                .param("m", minutes)
                .param("id", comment)
                .update();
    }

    @Test
    void whatIsPostedStandsNewestFirstWithItsRepliesAsTheyWereSaid() {
        var first = say(amina, "Bra idé!");
        say(lars, "När blir det av?");
        reply(lars, first, "Jag håller med.");
        reply(amina, first, "Roligt!");

        var page = page(Optional.of(amina));
        assertThat(texts(page)).containsExactly("När blir det av?", "Bra idé!");
        assertThat(page.comments()).isEqualTo(4);
        assertThat(page.more()).isFalse();
        var thread = page.threads().get(1);
        assertThat(thread.first().mine()).isTrue();
        assertThat(thread.first().editable()).isTrue();
        assertThat(thread.first().authorName()).contains("Amina");
        assertThat(thread.replies())
                .extracting(CommentLine::text)
                .containsExactly(Optional.of("Jag håller med."), Optional.of("Roligt!"));
        assertThat(texts(conversations.page(lab.id(), idea, ConversationOrder.OLDEST, 1, Optional.empty())))
                .containsExactly("Bra idé!", "När blir det av?");
    }

    @Test
    void theSameDraftPostedTwiceIsPostedOnceAlsoAtTheSameMoment() {
        var said = words("Samma sak", Optional.empty());
        var ids = new HashSet<>(AtOnce.call(4, i -> {
            try {
                return comments.post(lab.id(), amina, idea, said).id();
            } catch (org.springframework.dao.DataIntegrityViolationException atTheSameMoment) {
                return comments.post(lab.id(), amina, idea, said).id();
            }
        }));
        assertThat(ids).hasSize(1);
        assertThat(say(amina, "Samma sak")).isIn(ids);
        assertThat(page(Optional.empty()).comments()).isEqualTo(1);
        assertThat(say(lars, "Samma sak")).isNotIn(ids);
    }

    @Test
    void otherWordsWithAnOldTokenAreNotLost() {
        comments.post(
                lab.id(), amina, idea, new NewComment(new PlainText("Ett"), Language.SWEDISH, Optional.empty(), "t"));
        comments.post(
                lab.id(), amina, idea, new NewComment(new PlainText("Två"), Language.SWEDISH, Optional.empty(), "t"));
        assertThat(texts(page(Optional.empty()))).containsExactly("Två", "Ett");
    }

    @Test
    void theAuthorChangesItWithinFifteenMinutesAndWhatItSaidIsKept() {
        var id = say(amina, "Först");
        comments.edit(lab.id(), amina, id, new PlainText("Sedan"), Language.SWEDISH);
        var line = conversations.find(lab.id(), id, Optional.empty()).orElseThrow();
        assertThat(line.edited()).isTrue();
        assertThat(line.text()).contains("Sedan");
        assertThat(jdbc.sql("SELECT text FROM content_version WHERE content_kind = 'comment' AND content_id = ?")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("Först");
        assertThatThrownBy(() -> comments.edit(lab.id(), lars, id, new PlainText("Kapad"), Language.SWEDISH))
                .isInstanceOf(CommentUnknown.class);
        old(id, 16);
        assertThatThrownBy(() -> comments.edit(lab.id(), amina, id, new PlainText("Sent"), Language.SWEDISH))
                .isInstanceOf(CommentRefused.class);
        assertThat(conversations
                        .find(lab.id(), id, Optional.of(amina))
                        .orElseThrow()
                        .editable())
                .isFalse();
    }

    @Test
    void whatIsDeletedLeavesATraceOnlyWhereItWasAnswered() {
        var alone = say(amina, "Ensam");
        var answered = say(amina, "Besvarad");
        var answer = reply(lars, answered, "Ja");
        comments.delete(lab.id(), amina, alone);
        comments.delete(lab.id(), amina, answered);
        comments.delete(lab.id(), amina, answered);
        var page = page(Optional.of(amina));
        assertThat(texts(page)).containsExactly("(DELETED)");
        assertThat(page.threads().getFirst().first().authorName()).isEmpty();
        assertThat(page.threads().getFirst().replies()).hasSize(1);
        assertThat(page.comments()).isEqualTo(1);
        assertThatThrownBy(() -> reply(lars, answered, "Hallå?"))
                .isInstanceOfSatisfying(
                        CommentRefused.class, no -> assertThat(no.why()).isEqualTo(Why.THREAD_GONE));
        comments.delete(lab.id(), lars, answer);
        assertThat(page(Optional.of(amina)).threads()).isEmpty();
    }

    @Test
    void twentyThreadsStandOnAPageAndAPermalinkFindsTheRightOne() {
        var ids = new ArrayList<Long>();
        for (var i = 0; i < 45; i++) {
            ids.add(say(amina, "Nummer " + i));
        }
        var deep = reply(lars, ids.getFirst(), "Ett svar långt bort");
        var newest = page(Optional.empty());
        assertThat(newest.threads()).hasSize(20);
        assertThat(newest.more()).isTrue();
        var last = conversations.page(lab.id(), idea, ConversationOrder.NEWEST, 3, Optional.empty());
        assertThat(last.threads()).hasSize(5);
        assertThat(last.more()).isFalse();
        assertThat(spot(deep, ConversationOrder.NEWEST)).contains(new Conversations.Spot(ids.getFirst(), 3));
        assertThat(spot(deep, ConversationOrder.OLDEST)).contains(new Conversations.Spot(ids.getFirst(), 1));
        assertThat(spot(ids.get(24), ConversationOrder.NEWEST)).contains(new Conversations.Spot(ids.get(24), 2));
        assertThat(spot(ids.get(25), ConversationOrder.NEWEST)).contains(new Conversations.Spot(ids.get(25), 1));
        assertThat(spot(-1, ConversationOrder.NEWEST)).isEmpty();
        assertThat(comments.place(lab.id(), deep).orElseThrow().address())
                .startsWith("/ideas/" + idea.id() + "-")
                .endsWith("?comment=" + deep + "#comment-" + deep);
    }

    private Optional<Conversations.Spot> spot(long comment, ConversationOrder order) {
        return conversations.spot(lab.id(), idea, order, comment, Optional.empty());
    }

    @Test
    void ofALongThreadTenRepliesShowUntilAllAreAskedFor() {
        var first = say(amina, "Hur gör vi?");
        for (var i = 0; i < 12; i++) {
            reply(lars, first, "Så här " + i);
        }
        var thread = page(Optional.empty()).threads().getFirst();
        assertThat(thread.replies()).hasSize(10);
        assertThat(thread.allReplies()).isEqualTo(12);
        assertThat(conversations
                        .thread(lab.id(), idea, first, Optional.empty())
                        .orElseThrow()
                        .replies())
                .hasSize(12);
    }

    @Test
    void aPageTakesOneStatementHoweverMuchIsSaid() {
        for (var i = 0; i < 5; i++) {
            reply(lars, say(amina, "Nummer " + i), "Svar");
        }
        assertThat(Statements.of(() -> page(Optional.of(lars)))).isEqualTo(1);
        assertThat(Statements.of(() -> drafts.of(lab.id(), lars, idea))).isEqualTo(1);
        assertThat(Statements.of(() -> spot(1, ConversationOrder.NEWEST))).isEqualTo(1);
    }

    @Test
    void thanksFromManyAtOnceAreAllCountedAndEachOnce() {
        var id = say(amina, "Jag har hämtat nyckeln");
        var neighbours = persons.residents(lab, 12);
        AtOnce.call(24, i -> thanks.give(lab.id(), neighbours.get(i % 12), id));
        assertThat(conversations
                        .find(lab.id(), id, Optional.of(neighbours.getFirst()))
                        .orElseThrow())
                .matches(line -> line.thanks() == 12 && line.thanked());
        AtOnce.call(
                12,
                i -> i % 2 == 0
                        ? thanks.takeBack(lab.id(), neighbours.get(i), id)
                        : thanks.give(lab.id(), neighbours.get(i), id));
        assertThat(conversations
                        .find(lab.id(), id, Optional.empty())
                        .orElseThrow()
                        .thanks())
                .isEqualTo(6);
        assertThatThrownBy(() -> thanks.give(lab.id(), amina, id)).isInstanceOf(CommentRefused.class);
    }

    @Test
    void hiddenAndRemovedCommentsComeBackWithThanksAndReplies() {
        var id = say(amina, "Omstritt");
        var answer = reply(lars, id, "Svaret läses ändå");
        thanks.give(lab.id(), lars, id);
        moderated.hide(lab.id(), id, BECAUSE);
        moderated.hide(lab.id(), id, BECAUSE);
        var hidden = page(Optional.of(lars)).threads().getFirst();
        assertThat(hidden.first().text()).isEmpty();
        assertThat(hidden.first().authorName()).isEmpty();
        assertThat(hidden.replies()).extracting(CommentLine::id).containsExactly(answer);
        assertThat(page(Optional.of(amina)).threads().getFirst().first().text()).contains("Omstritt");
        moderated.remove(lab.id(), id, BECAUSE);
        assertThat(texts(page(Optional.empty()))).containsExactly("(REMOVED)");
        assertThatThrownBy(() -> thanks.give(lab.id(), lars, id)).isInstanceOf(CommentUnknown.class);
        moderated.restore(lab.id(), id, BECAUSE);
        var back = page(Optional.empty()).threads().getFirst();
        assertThat(back.first())
                .matches(line -> line.thanks() == 1 && line.text().equals(Optional.of("Omstritt")));
        assertThat(back.replies()).hasSize(1);
    }

    @Test
    void moderationSeesItWithWhatStandsAroundIt() {
        var first = say(amina, "Frågan");
        reply(lars, first, "Första svaret");
        var second = reply(amina, first, "Andra svaret");
        reply(lars, first, "Tredje svaret");
        var piece = moderated.find(lab.id(), second).orElseThrow();
        assertThat(piece.title()).isEqualTo(TestIdeas.TITLE);
        assertThat(piece.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(piece.around())
                .extracting(around -> around.text())
                .containsExactly("Frågan", "Första svaret", "Tredje svaret");
        comments.delete(lab.id(), amina, second);
        assertThat(moderated.find(lab.id(), second).orElseThrow().visibility()).isEqualTo(Visibility.GONE);
        assertThat(moderated.find(labs.make().id(), first)).isEmpty();
    }

    @Test
    void inALabThatReviewsFirstOnlyTheAuthorSeesItUntilItIsApproved() {
        at(labs.make(ReviewPolicy.ALWAYS));
        decisions.about(lab, idea.id(), NewDecision.keep());
        var posted = comments.post(lab.id(), amina, idea, words("Väntar", Optional.empty()));
        assertThat(posted.awaitsReview()).isTrue();
        assertThat(page(Optional.empty()).threads()).isEmpty();
        assertThat(texts(page(Optional.of(amina)))).containsExactly("Väntar");
        assertThat(jdbc.sql("SELECT cause FROM moderation_case WHERE content_kind = 'comment' AND content_id = ?")
                        .param(posted.id())
                        .query(String.class)
                        .list())
                .containsExactly("REVIEW");
        moderated.approve(lab.id(), posted.id());
        moderated.approve(lab.id(), posted.id());
        assertThat(texts(page(Optional.empty()))).containsExactly("Väntar");
    }

    @Test
    void peopleOfTheConversationAreSpokenToByName() {
        var other = named("Lars Erik");
        var first = say(lars, "Hej");
        say(other, "Hallå");
        var id = reply(amina, first, "@lars erik och @Lars, och @Okänd och @Amina: kom!");
        assertThat(mentioned(id)).containsExactlyInAnyOrder(lars.value(), other.value());
        assertThat(mentioned(say(amina, "epost@Larsson.se är inte Lars"))).isEmpty();
        comments.edit(lab.id(), amina, id, new PlainText("Kom!"), Language.SWEDISH);
        assertThat(mentioned(id)).isEmpty();
    }

    private List<Long> mentioned(long comment) {
        return jdbc.sql("SELECT person_id FROM comment_mention WHERE comment_id = ?")
                .param(comment)
                .query(Long.class)
                .list();
    }

    @Test
    void draftsAreKeptPerThreadAndGoWhenTheyArePosted() {
        var first = say(lars, "Hej");
        save(Optional.empty(), "Ny tråd", "a");
        save(Optional.of(first), "Svar", "b");
        save(Optional.of(first), "Ett svar", "b");
        assertThat(drafts.of(lab.id(), amina, idea))
                .extracting(CommentDrafts.Draft::text)
                .containsExactlyInAnyOrder("Ny tråd", "Ett svar");
        assertThat(drafts.of(lab.id(), lars, idea)).isEmpty();
        reply(amina, first, "Ett svar");
        assertThat(drafts.of(lab.id(), amina, idea))
                .extracting(CommentDrafts.Draft::text)
                .containsExactly("Ny tråd");
        save(Optional.empty(), "  ", "a");
        assertThat(drafts.of(lab.id(), amina, idea)).isEmpty();
    }

    private void save(Optional<Long> to, String text, String token) {
        drafts.save(lab.id(), amina, idea, new CommentDrafts.Draft(to, text, token));
    }

    @Test
    void whatIsSaidAboutAMergedIdeaStaysReadableAndNothingNewIsSaid() {
        var id = say(amina, "Innan");
        var other = made.sent(lab, persons.resident(lab));
        decisions.about(lab, idea.id(), TestDecisions.merging(other));
        assertThat(texts(page(Optional.empty()))).containsExactly("Innan");
        assertThat(thanks.give(lab.id(), lars, id)).isEqualTo(1);
        assertThatThrownBy(() -> say(lars, "Efter"))
                .isInstanceOfSatisfying(
                        CommentRefused.class, no -> assertThat(no.why()).isEqualTo(Why.CLOSED));
    }

    @Test
    void thanksInTooGreatAHasteAreNotGivenAndThanksAgainCostNothing() {
        var id = say(amina, "Jag har hämtat nyckeln");
        thanks.give(lab.id(), lars, id);
        var haste = mock(Haste.class);
        doThrow(new TooFast(Act.THANKS, Duration.ofSeconds(2))).when(haste).take(Act.THANKS, lab.id(), lars);
        var hurried = new Thanks(repository, pieces, haste, jdbc, events, Clock.systemUTC());
        assertThat(transaction.<Integer>execute(status -> hurried.give(lab.id(), lars, id)))
                .isEqualTo(1);
        var other = say(amina, "Och lampan");
        assertThatThrownBy(() -> transaction.<Integer>execute(status -> hurried.give(lab.id(), lars, other)))
                .isInstanceOf(TooFast.class);
        assertThat(conversations.find(lab.id(), other, Optional.of(lars)).orElseThrow())
                .matches(line -> line.thanks() == 0 && !line.thanked());
    }

    @Test
    void inALongConversationThoseWhoWroteLastAreSpokenToByName() {
        var elin = named("Elin");
        var others = persons.residents(lab, 201);
        others.forEach(person -> jdbc.sql("""
                        INSERT INTO comment (id, lab_id, content_kind, content_id, author_id, state, text, language, token, written_at, stands_at)
                        VALUES (NEXTVAL(comment_seq), ?, 'idea', ?, ?, 'PUBLIC', 'Hej', 'sv', UUID(),
                            UTC_TIMESTAMP(6) - INTERVAL 1 DAY, UTC_TIMESTAMP(6) - INTERVAL 1 DAY)""")
                .params(lab.id().value(), idea.id(), person.value())
                .update());
        say(elin, "Hej alla!");
        assertThat(mentioned(say(amina, "Hej @Elin!"))).containsExactly(elin.value());
    }
}
