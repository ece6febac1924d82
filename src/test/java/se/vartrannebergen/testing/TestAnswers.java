package se.vartrannebergen.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import se.vartrannebergen.answers.AnswerAttachments;
import se.vartrannebergen.answers.NewAnswer;
import se.vartrannebergen.answers.OfficialAnswers;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Answers for tests. */
@TestComponent
public class TestAnswers {
    public static final String TEXT =
            "Vi sätter upp **nya lampor** längs vägen till skolan. Arbetet börjar när tjälen har gått.";

    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final OfficialAnswers answers;
    private final AnswerAttachments attachments;
    private final Voting voting;
    private final TestPersons persons;
    private final TestIdeas ideas;

    TestAnswers(
            OfficialAnswers answers,
            AnswerAttachments attachments,
            Voting voting,
            TestPersons persons,
            TestIdeas ideas) {
        this.answers = answers;
        this.attachments = attachments;
        this.voting = voting;
        this.persons = persons;
        this.ideas = ideas;
    }

    public static NewAnswer saying(Verdict verdict) {
        return new NewAnswer(
                Optional.of(verdict),
                new PlainText(TEXT),
                new PlainText("Vi mäter hur mörkt det är."),
                Optional.empty(),
                new PlainText(verdict.isYes() ? "" : "Pengarna räcker inte i år."),
                new PlainText("Sara på kundcenter, 031-123 45 67"),
                Language.SWEDISH);
    }

    /** An idea that is owed an answer. */
    public long owed(Lab lab, PersonId author) {
        var idea = ideas.sent(lab, author);
        persons.residents(lab, lab.settings().answerThreshold()).forEach(voter -> voting.cast(lab.id(), voter, idea));
        return idea;
    }

    /** A small PDF with this title, enclosed with an answer. @return its id */
    public long enclosed(Lab lab, PersonId editor, long answer, String title) {
        return AsStaff.call("PARTNER", () -> {
            var id = attachments.add(lab.id(), editor, answer, Language.SWEDISH, new ByteArrayInputStream(PDF));
            attachments.call(lab.id(), editor, answer, id, new PlainText(title), Language.SWEDISH);
            return id;
        });
    }

    /** Published, and come to the idea. */
    public long given(Lab lab, PartnerId partner, PersonId editor, long idea, Verdict verdict) {
        return AsStaff.call("PARTNER", () -> {
            var answer = answers.begin(lab.id(), partner, editor, idea, Language.SWEDISH);
            var seen = answers.toChange(lab.id(), editor, answer).edition();
            answers.publish(lab.id(), editor, answer, seen, saying(verdict), Set.of(idea));
            Eventually.holds(() -> AsStaff.call(
                    "PARTNER", () -> !answers.toChange(lab.id(), editor, answer).isUnderWay()));
            return answer;
        });
    }
}
