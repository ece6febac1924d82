package se.vartrannebergen.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.files.Pictures;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestAnswers;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class AnswerImagesTest {
    private final AnswerImages images;
    private final OfficialAnswers answers;
    private final AnswersOnIdeas shown;
    private final Clocks clocks;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestPartners partners;
    private final TestAnswers given;
    private final TestDecisions decisions;

    AnswerImagesTest(
            AnswerImages images,
            OfficialAnswers answers,
            AnswersOnIdeas shown,
            Clocks clocks,
            TestLabs labs,
            TestPersons persons,
            TestPartners partners,
            TestAnswers given,
            TestDecisions decisions) {
        this.images = images;
        this.answers = answers;
        this.shown = shown;
        this.clocks = clocks;
        this.labs = labs;
        this.persons = persons;
        this.partners = partners;
        this.given = given;
        this.decisions = decisions;
    }

    @Test
    void aPictureIsSeenOnceItIsDescribedAndTheAnswerPublicAndNotWhenThatIsTakenAway() throws Exception {
        var lab = labs.withThreshold(2);
        var company = partners.answeringForAll(lab, "bolaget");
        var editor = partners.editor(lab, company, true);
        var drafter = partners.editor(lab, company, false);
        var idea = given.owed(lab, persons.resident(lab));
        var answer = AsStaff.call("PARTNER", () -> answers.begin(lab.id(), company, drafter, idea, Language.SWEDISH));
        var bytes = Pictures.jpeg(Pictures.photo(400, 300));
        var image =
                AsStaff.call("PARTNER", () -> images.add(lab.id(), drafter, answer, new ByteArrayInputStream(bytes)));
        assertThat(images.isPublic(lab.id(), answer)).isFalse();
        assertThat(images.mayRead(lab.id(), answer, Optional.of(persons.resident(lab))))
                .isFalse();

        assertThatThrownBy(() -> AsStaff.run(
                        "PARTNER",
                        () -> answers.publish(
                                lab.id(), editor, answer, 0, TestAnswers.saying(Verdict.YES), Set.of(idea))))
                .isInstanceOfSatisfying(
                        AnswerNotReady.class,
                        unfinished ->
                                assertThat(unfinished.problems()).containsExactly(AnswerProblem.PHOTO_UNDESCRIBED));
        AsStaff.run("PARTNER", () -> images.describe(lab.id(), drafter, answer, image.id(), new PlainText("En lampa")));
        AsStaff.run(
                "PARTNER",
                () -> answers.publish(lab.id(), editor, answer, 0, TestAnswers.saying(Verdict.YES), Set.of(idea)));
        Eventually.holds(() -> images.isPublic(lab.id(), answer));
        assertThat(images.shown(lab.id(), Set.of(answer)).get(answer)).hasSize(1);
        assertThat(shown.of(lab.id(), idea).getFirst().photosChanged())
                .as("a draft changes as it likes")
                .isEmpty();
        assertThat(images.isPublicUndescribed(lab.id(), answer)).isFalse();
        assertThatThrownBy(() -> AsStaff.run(
                        "PARTNER",
                        () -> images.describe(lab.id(), drafter, answer, image.id(), new PlainText("En stolpe"))))
                .isInstanceOf(AnswerUnknown.class);
        var swapped =
                AsStaff.call("PARTNER", () -> images.add(lab.id(), editor, answer, new ByteArrayInputStream(bytes)));
        assertThat(images.shown(lab.id(), Set.of(answer)).get(answer)).hasSize(1);
        assertThat(shown.of(lab.id(), idea).getFirst().photosChanged()).isEmpty();
        AsStaff.run(
                "PARTNER", () -> images.describe(lab.id(), editor, answer, swapped.id(), new PlainText("En ny lampa")));
        AsStaff.run("PARTNER", () -> images.remove(lab.id(), editor, answer, image.id()));
        assertThat(shown.of(lab.id(), idea).getFirst().photosChanged()).contains(clocks.today());

        decisions.about(lab, new ContentRef(ShownAnswer.KIND, answer), TestDecisions.because(ContentAction.HIDE));
        assertThat(images.isPublic(lab.id(), answer)).isFalse();
        assertThat(images.mayRead(lab.id(), answer, Optional.empty())).isFalse();
    }
}
