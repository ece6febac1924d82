package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.notifications.NoticeKind;
import se.vartrannebergen.partners.Duties;
import se.vartrannebergen.partners.Editors;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.TestAnswers;
import se.vartrannebergen.testing.TestPersons;

/** An idea gets its last vote, and an organisation answers it from a phone. */
@Journey
class AnswerJourneyTest {
    @Test
    void anIdeaThatEnoughWantIsAnsweredFromAPhoneAndEverybodyReadsIt(Town town, Someone resident) {
        var lab = town.lab();
        var voter = town.livesHere("resident");
        var editor = town.worksHere("partner");
        AsStaff.run("ADMIN", () -> {
            var company = town.bean(Partners.class).add(lab.id(), "bostadsbolaget", "Bostadsbolaget");
            town.bean(Editors.class).put(lab.id(), company, editor, editor, true);
            town.bean(Duties.class).set(lab.id(), editor, new Duties.Duty(Optional.empty(), Optional.empty(), company));
        });
        var path = town.idea("Lampor längs stigen till skolan");
        var idea = Plain.id(path);
        town.bean(TestPersons.class)
                .residents(lab, lab.settings().answerThreshold() - 1)
                .forEach(one -> town.bean(Voting.class).cast(lab.id(), one, idea));
        town.bean(Voting.class).cast(lab.id(), voter, idea);

        var partner = Someone.withAPhone(town);
        partner.opensAs("partner", "/");
        partner.link("answers.desk.link").click();
        assertThat(partner.page().getByText("Lampor längs stigen till skolan").first())
                .isVisible();
        Accessible.everywhere(partner.page());
        partner.show(Path.of("target/pictures/answer-desk"));
        partner.page().navigate("/partner/answers/new?idea=" + idea + "&for=bostadsbolaget");
        partner.settled();
        partner.button("answers.write.publish").click();
        partner.sees("answers.problem.verdictmissing");
        Accessible.everywhere(partner.page());
        partner.page().locator("input[value=PARTLY]").check();
        partner.field("answers.write.text").fill(TestAnswers.TEXT);
        partner.field("answers.write.next").fill("Vi mäter hur mörkt det är i januari.");
        partner.field("answers.write.contact").fill("Sara på kundcenter");
        partner.sees("answers.write.saved");
        partner.button("answers.write.preview").click();
        assertThat(partner.page().locator(".answer-preview strong")).hasText("nya lampor");
        partner.show(Path.of("target/pictures/answer-write"));
        partner.page().reload();
        partner.settled();
        assertThat(partner.field("answers.write.text")).hasValue(TestAnswers.TEXT);
        partner.button("answers.write.publish").click();
        partner.sees("answers.write.published");
        Accessible.everywhere(partner.page());
        partner.show(Path.of("target/pictures/answer-published"));
        partner.leave();

        town.isTold(voter, NoticeKind.VOTED_ANSWERED, new ContentRef("idea", idea));
        resident.opensAs("resident", path);
        assertThat(resident.page().locator(".answer-card .chip").first())
                .hasText(resident.words("answers.verdict.partly"));
        resident.button("answers.voice.yes").click();
        resident.sees("answers.voice.thanks");
        Accessible.everywhere(resident.page());

        var visitor = Someone.with(town, Someone.options(town).setJavaScriptEnabled(false));
        for (var language : new String[] {"sv", "ar"}) {
            visitor.reads(new Language(language));
            visitor.page().navigate(path + "?lang=" + language);
            assertThat(visitor.page().locator(".answer-card .chip").first())
                    .hasText(visitor.words("answers.verdict.partly"));
            assertThat(visitor.page().locator(".answer-card strong").first()).hasText("nya lampor");
            visitor.show(Path.of("target/pictures/answer-idea-" + language));
        }
        visitor.leave();
        var reader = Someone.withAPhone(town);
        reader.opens(path + "?lang=ar");
        Accessible.everywhere(reader.page());
        reader.leave();
    }
}
