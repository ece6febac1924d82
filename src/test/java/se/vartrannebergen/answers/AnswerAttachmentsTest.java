package se.vartrannebergen.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import se.vartrannebergen.answers.AttachmentRefused.Reason;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestAnswers;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;

/** Papers that are enclosed with an answer, from the first byte to the moderator who takes them away. */
@ServiceTest
class AnswerAttachmentsTest {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final AnswerAttachments attachments;
    private final AttachmentFiles files;
    private final AttachmentSweep sweep;
    private final OfficialAnswers answers;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestPartners partners;
    private final TestAnswers given;
    private final TestDecisions decisions;
    private Lab lab;
    private PartnerId company;
    private PersonId editor;
    private PersonId drafter;
    private long idea;
    private long answer;

    AnswerAttachmentsTest(
            AnswerAttachments attachments,
            AttachmentFiles files,
            AttachmentSweep sweep,
            OfficialAnswers answers,
            TestLabs labs,
            TestPersons persons,
            TestPartners partners,
            TestAnswers given,
            TestDecisions decisions) {
        this.attachments = attachments;
        this.files = files;
        this.sweep = sweep;
        this.answers = answers;
        this.labs = labs;
        this.persons = persons;
        this.partners = partners;
        this.given = given;
        this.decisions = decisions;
    }

    @BeforeEach
    void aDraft() {
        lab = labs.withThreshold(2);
        company = partners.answeringForAll(lab, "bolaget");
        editor = partners.editor(lab, company, true);
        drafter = partners.editor(lab, company, false);
        idea = given.owed(lab, persons.resident(lab));
        answer = AsStaff.call("PARTNER", () -> answers.begin(lab.id(), company, drafter, idea, Language.SWEDISH));
    }

    @Test
    void itIsReadOnceItHasATitleAndTheAnswerIsPublicAndNotWhenThatIsTakenAway() {
        var id = add(drafter, PDF);
        assertThat(mayRead(id, Optional.of(persons.resident(lab)))).isFalse();
        publish();
        assertThat(mayRead(id, Optional.empty())).isFalse();
        assertThat(attachments.shown(lab.id(), Set.of(answer)).get(answer)).isEmpty();

        call(editor, id, "Plan för gården");
        assertThat(mayRead(id, Optional.empty())).isTrue();
        assertThat(attachments.shown(lab.id(), Set.of(answer)).get(answer))
                .containsExactly(new Attachment(id, "Plan för gården", Language.SWEDISH, PDF.length));
        assertThat(attachments
                        .file(lab.id(), id, Optional.empty())
                        .orElseThrow()
                        .path())
                .hasBinaryContent(PDF);

        decisions.about(lab, new ContentRef(ShownAnswer.KIND, answer), TestDecisions.because(ContentAction.HIDE));
        assertThat(mayRead(id, Optional.empty())).isFalse();
        assertThatThrownBy(() -> call(editor, id, "Ändå")).isInstanceOf(AnswerUnknown.class);
    }

    @Test
    void whoOnlyDraftsChangesNothingOnceTheAnswerIsPublic() {
        var id = given.enclosed(lab, drafter, answer, "Plan");
        publish();
        assertThatThrownBy(() -> add(drafter, PDF)).isInstanceOf(AnswerUnknown.class);
        assertThatThrownBy(() -> call(drafter, id, "Annat")).isInstanceOf(AnswerUnknown.class);
        assertThatThrownBy(() -> remove(drafter, id)).isInstanceOf(AnswerUnknown.class);
        var stranger = partners.editor(lab, partners.made(lab, "staden"), true);
        assertThatThrownBy(() -> remove(stranger, id)).isInstanceOf(AnswerUnknown.class);
        assertThatThrownBy(() -> AsStaff.run("FACILITATOR", () -> attachments.remove(lab.id(), editor, answer, id)))
                .isInstanceOf(AccessDeniedException.class);
        remove(editor, id);
        assertThat(mayRead(id, Optional.of(editor))).isFalse();
    }

    @Test
    void onlyPdfsThatArrivedInFullAreKept() throws Exception {
        refused(Reason.EMPTY, new byte[0]);
        refused(Reason.NOT_A_PDF, "<html>%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII));
        refused(Reason.DAMAGED, "%PDF-1.7 half of it".getBytes(StandardCharsets.US_ASCII));
        refused(Reason.TOO_MANY_BYTES, new byte[AnswerAttachments.MOST_BYTES + 1]);
        assertThat(of(drafter)).isEmpty();
        try (var waiting = Files.list(files.folder().resolve("incoming"))) {
            assertThat(waiting).isEmpty();
        }
    }

    @Test
    void ofFiveWhoAddAtOnceThreeFindRoom() throws Exception {
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            var adding = IntStream.range(0, 5)
                    .mapToObj(number -> many.submit((Callable<Long>) () -> add(drafter, PDF)))
                    .toList();
            for (var one : adding) {
                while (!one.isDone()) {
                    Thread.sleep(10);
                }
            }
            assertThat(adding.stream().filter(one -> one.state() == Future.State.SUCCESS))
                    .hasSize(AnswerAttachments.MOST);
        }
        refused(Reason.TOO_MANY, PDF);
        remove(drafter, of(drafter).get(1).id());
        add(drafter, PDF);
        assertThat(of(drafter)).hasSize(AnswerAttachments.MOST);
    }

    @Test
    void whatBelongedToADraftThatWasThrownAwayGoesWithTheDay() throws Exception {
        var id = add(drafter, PDF);
        var kept = add(drafter, PDF);
        var path = AsStaff.call(
                "PARTNER",
                () -> attachments
                        .file(lab.id(), id, Optional.of(drafter))
                        .orElseThrow()
                        .path());
        AsStaff.run("PARTNER", () -> answers.takeBack(lab.id(), drafter, answer));
        assertThat(mayRead(kept, Optional.of(drafter))).isFalse();
        age(path);
        sweep.sweep();
        assertThat(path).doesNotExist();
    }

    @Test
    void whatAnswersEncloseCostsOneStatement() {
        given.enclosed(lab, drafter, answer, "Ett");
        given.enclosed(lab, drafter, answer, "Två");
        assertThat(Statements.of(() -> assertThat(
                                attachments.shown(lab.id(), Set.of(answer)).get(answer))
                        .hasSize(2)))
                .isEqualTo(1);
    }

    private static void age(Path file) throws Exception {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    }

    private void publish() {
        var seen = AsStaff.call(
                "PARTNER", () -> answers.toChange(lab.id(), editor, answer).edition());
        AsStaff.run(
                "PARTNER",
                () -> answers.publish(lab.id(), editor, answer, seen, TestAnswers.saying(Verdict.YES), Set.of(idea)));
        Eventually.holds(() -> AsStaff.call(
                "PARTNER", () -> !answers.toChange(lab.id(), editor, answer).isUnderWay()));
    }

    private boolean mayRead(long id, Optional<PersonId> reader) {
        return AsStaff.call(
                "PARTNER", () -> attachments.file(lab.id(), id, reader).isPresent());
    }

    private List<Attachment> of(PersonId person) {
        return AsStaff.call("PARTNER", () -> attachments.of(lab.id(), person, answer));
    }

    private long add(PersonId person, byte[] bytes) {
        InputStream stream = new ByteArrayInputStream(bytes);
        return AsStaff.call("PARTNER", () -> attachments.add(lab.id(), person, answer, Language.SWEDISH, stream));
    }

    private void call(PersonId person, long id, String title) {
        AsStaff.run(
                "PARTNER",
                () -> attachments.call(lab.id(), person, answer, id, new PlainText(title), Language.SWEDISH));
    }

    private void remove(PersonId person, long id) {
        AsStaff.run("PARTNER", () -> attachments.remove(lab.id(), person, answer, id));
    }

    private void refused(Reason reason, byte[] bytes) {
        assertThatThrownBy(() -> add(drafter, bytes))
                .isInstanceOfSatisfying(
                        AttachmentRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
