package se.vartrannebergen.answers;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestAnswers;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;

/** Attachments on the page of an idea, and where an answer is written. */
@ServiceTest
class AttachmentScreensTest {
    private final Screen screen;
    private final OfficialAnswers answers;
    private final AnswerAttachments attachments;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestPartners partners;
    private final TestAnswers given;
    private Lab lab;
    private PartnerId company;
    private PersonId editor;
    private long idea;

    AttachmentScreensTest(
            Screen screen,
            OfficialAnswers answers,
            AnswerAttachments attachments,
            TestLabs labs,
            TestPersons persons,
            TestPartners partners,
            TestAnswers given) {
        this.screen = screen;
        this.answers = answers;
        this.attachments = attachments;
        this.labs = labs;
        this.persons = persons;
        this.partners = partners;
        this.given = given;
    }

    @BeforeEach
    void anIdeaThatIsOwedAnAnswer() {
        lab = labs.withThreshold(2);
        company = partners.answeringForAll(lab, "bolaget");
        editor = partners.editor(lab, company, true);
        idea = given.owed(lab, persons.resident(lab));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void everybodyFindsALinkThatSaysWhatItIsAndHowLarge() {
        var answer = given.given(lab, company, editor, idea, Verdict.YES);
        var id = given.enclosed(lab, editor, answer, "Plan <b>för</b> gården");
        screen.visitor(lab, Language.SWEDISH).opens("/ideas/" + idea);
        assertThat(screen.markup())
                .contains("href=\"attachments/" + id + "\"", "router-ignore", "PDF, 1 kB")
                .contains("Plan &lt;b&gt;för&lt;/b&gt; gården");
        screen.visitor(lab, new Language("ar")).opens("/ideas/" + idea);
        assertThat(screen.markup()).contains("كيلوبايت", "lang=\"sv\"");
    }

    @Test
    void whoWritesNamesAndRemovesThemOnTheSpot() {
        var answer = AsStaff.call("PARTNER", () -> answers.begin(lab.id(), company, editor, idea, Language.SWEDISH));
        var id = given.enclosed(lab, editor, answer, "");
        screen.partner(lab, editor, Language.SWEDISH).opens("/partner/answers/" + answer);
        var title = LocatorJ._get(TextField.class, spec -> spec.withLabel("Vad är bilaga 1?"));
        LocatorJ._setValue(title, " Plan  för gården ");
        assertThat(attachments.shown(lab.id(), Set.of(answer)).get(answer))
                .extracting(Attachment::title)
                .containsExactly("Plan för gården");

        LocatorJ._click(LocatorJ._get(Button.class, spec -> spec.withText("Ta bort bilaga 1")));
        assertThat(screen.markup()).contains("Bilagan är borttagen.");
        assertThat(attachments.file(lab.id(), id, Optional.of(editor))).isEmpty();
    }

    @Test
    void thereIsNoRoomForAFourth() {
        var answer = given.given(lab, company, editor, idea, Verdict.YES);
        screen.partner(lab, editor, Language.SWEDISH).opens("/partner/answers/" + answer);
        assertThat(uploads()).isEqualTo(2);
        for (var number = 1; number <= AnswerAttachments.MOST; number++) {
            given.enclosed(lab, editor, answer, "Bilaga " + number);
        }
        screen.partner(lab, editor, Language.SWEDISH).opens("/partner/answers/" + answer);
        assertThat(uploads()).as("that of its pictures").isEqualTo(1);
    }

    private static int uploads() {
        return LocatorJ._find(Upload.class).size();
    }
}
