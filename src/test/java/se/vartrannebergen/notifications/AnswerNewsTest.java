package se.vartrannebergen.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.answers.OfficialAnswers;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestAnswers;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class AnswerNewsTest {
    private final Inbox inbox;
    private final OfficialAnswers answers;
    private final Voting voting;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private final TestPartners partners;
    private final TestAnswers given;
    private final TestDecisions decisions;
    private final JdbcClient jdbc;
    private Lab lab;
    private PartnerId company;
    private PersonId editor;
    private PersonId author;

    AnswerNewsTest(
            Inbox inbox,
            OfficialAnswers answers,
            Voting voting,
            TestLabs labs,
            TestPersons persons,
            TestIdeas made,
            TestPartners partners,
            TestAnswers given,
            TestDecisions decisions,
            JdbcClient jdbc) {
        this.inbox = inbox;
        this.answers = answers;
        this.voting = voting;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.partners = partners;
        this.given = given;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aLabWhereACompanyAnswers() {
        lab = labs.withThreshold(2);
        company = partners.answeringForAll(lab, "bolaget");
        editor = partners.editor(lab, company, true);
        author = persons.resident(lab);
    }

    private List<NoticeKind> told(PersonId person) {
        return inbox.page(lab.id(), person, 1).notices().stream()
                .map(Notice::kind)
                .filter(kind -> kind.name().contains("ANSWERED") || kind == NoticeKind.ANSWER_CHANGED)
                .toList();
    }

    private void comment(PersonId by, long idea) {
        jdbc.sql("""
                        INSERT INTO comment (id, lab_id, content_kind, content_id, author_id, state, text, language, token, written_at,
                            stands_at) VALUES (NEXTVAL(comment_seq), ?, 'idea', ?, ?, 'PUBLIC', 'Bra!', 'sv', UUID(),
                            UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""").params(lab.id().value(), idea, by.value()).update();
    }

    @Test
    void whoCommentedAnIdeaIsToldOfItsAnswerOnce() {
        var idea = given.owed(lab, author);
        var talker = persons.resident(lab);
        comment(talker, idea);
        comment(talker, idea);
        given.given(lab, company, editor, idea, Verdict.YES);
        Eventually.holds(() -> told(talker).equals(List.of(NoticeKind.VOTED_ANSWERED)));
        assertThat(told(author)).containsExactly(NoticeKind.MINE_ANSWERED);
    }

    @Test
    void whoeverStandsBehindAnIdeaThatBecamePartOfAnotherIsToldOfTheAnswerToThatOne() {
        var first = persons.resident(lab);
        var voter = persons.resident(lab);
        var talker = persons.resident(lab);
        var part = made.sent(lab, first, "Lampor vid lekplatsen", TestIdeas.TEXT);
        voting.cast(lab.id(), voter, part);
        comment(talker, part);
        var middle = made.sent(lab, persons.resident(lab), "Lampor vid skolan", TestIdeas.TEXT);
        decisions.about(lab, part, TestDecisions.merging(middle));
        var idea = given.owed(lab, author);
        decisions.about(lab, middle, TestDecisions.merging(idea));
        given.given(lab, company, editor, idea, Verdict.PARTLY);
        for (var person : List.of(first, voter, talker)) {
            Eventually.holds(() -> told(person).equals(List.of(NoticeKind.MERGED_ANSWERED)));
        }
        var notice = inbox.page(lab.id(), voter, 1).notices().stream()
                .filter(one -> one.kind() == NoticeKind.MERGED_ANSWERED)
                .findFirst()
                .orElseThrow();
        assertThat(inbox.open(lab.id(), voter, notice.id())).contains("/ideas/" + idea);
        assertThat(told(author)).containsExactly(NoticeKind.MINE_ANSWERED);
    }

    @Test
    void whoeverWasToldOfAnAnswerIsToldOnceThatItIsAnotherOneNow() {
        var idea = given.owed(lab, author);
        var talker = persons.resident(lab);
        comment(talker, idea);
        var answer = given.given(lab, company, editor, idea, Verdict.YES);
        Eventually.holds(() -> told(talker).size() == 1 && told(author).size() == 1);
        var late = persons.resident(lab);
        comment(late, idea);
        correct(answer, Verdict.NO);
        for (var person : List.of(talker, author)) {
            Eventually.holds(() -> told(person).size() == 2);
            assertThat(told(person)).contains(NoticeKind.ANSWER_CHANGED);
        }
        correct(answer, Verdict.YES);
        Eventually.holds(() -> told(author).size() == 3);
        assertThat(told(late)).as("never told of it before").isEmpty();
    }

    private void correct(long answer, Verdict verdict) {
        AsStaff.run("PARTNER", () -> {
            var seen = answers.toChange(lab.id(), editor, answer).edition();
            answers.correct(lab.id(), editor, answer, seen, TestAnswers.saying(verdict));
        });
    }
}
