package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.NewReport;
import se.vartrannebergen.moderation.Reports;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestPersons;

/** What comes of reports, for who reads it without an account. */
@Journey
class OutcomeJourneyTest {
    @Test
    void aVisitorWithoutScriptsReportsAnIdeaAndReadsWhatCameOfItAtTheSameAddress(Town town) {
        var idea = Plain.id(town.idea("Grannen på nummer nio ska flytta"));
        var visitor = Someone.with(town, Someone.options(town).setJavaScriptEnabled(false));
        try {
            visitor.page().navigate("/ideas/" + idea);
            visitor.page().locator(".actions .report-link").first().click();
            visitor.page().locator(".report-more summary").click();
            visitor.page().locator("textarea[name=words]").fill("Alla vet vem det är.");
            visitor.page().locator("button[name=rule]").nth(2).click();
            visitor.sees("moderation.receipt.thanks").sees("moderation.receipt.keep");
            var receipt = visitor.page().url();
            assertThat(receipt).matches(".*/reports/[0-9a-f]{32}.*");

            town.bean(TestDecisions.class).about(town.lab(), idea, TestDecisions.because(ContentAction.REMOVE));
            visitor.page().navigate(receipt);
            visitor.sees("moderation.receipt.outcome.remove");
            visitor.doesNotSee("moderation.receipt.thanks");
            assertThat(visitor.page().getByText("Det står ett namn i texten.")).isVisible();
            assertThat(visitor.page().getByText("Alla vet vem det är.")).isVisible();
            assertThat(visitor.page().locator("body")).not().containsText("nummer nio");
            assertThat(visitor.page().navigate("/ideas/" + idea).status()).isEqualTo(410);

            // Whoever has the address may also appeal there.
            visitor.page().navigate(receipt);
            visitor.page().locator("#appeal textarea").fill("Den behövde bara ändras.");
            visitor.button("moderation.appeal.send").click();
            visitor.sees("moderation.appeal.yours");
            assertThat(visitor.page().getByText("Den behövde bara ändras.")).isVisible();
        } finally {
            visitor.leave();
        }
    }

    @Test
    void everybodyReadsHowOftenWhatIsDecidedButNotWhereItIsSoSeldomThatItTellsOfSomebody(Town town, Someone visitor) {
        var there = town.otherLab();
        var page = town.platform().address().replace("localhost", there.slug() + ".localhost") + "/moderation";
        visitor.opens(page);
        visitor.sees("moderation.openness.nothing");
        for (var i = 0; i < 5; i++) {
            isReported(town, there, ContentAction.REMOVE);
        }
        isReported(town, there, ContentAction.HIDE);

        Eventually.holds(
                () -> { // figures may be half a second old
                    visitor.opens(page);
                    return visitor.page().locator("table").count() == 1
                            && visitor.page().locator("table").innerText().contains("6");
                });
        assertThat(row(visitor, "moderation.openness.received")).hasText("6");
        assertThat(row(visitor, "moderation.openness.kind.remove")).hasText("5");
        assertThat(row(visitor, "moderation.openness.kind.hide"))
                .hasText(visitor.words("moderation.openness.fewer", 5));
        assertThat(row(visitor, "moderation.openness.median")).hasText(visitor.words("moderation.openness.withinhour"));
        assertThat(row(visitor, "moderation.openness.allrules")).hasText(visitor.words("moderation.openness.withheld"));
        assertThat(row(visitor, "moderation.openness.made")).hasText("0");
        Accessible.everywhere(visitor.page());
        visitor.show(Path.of("target/pictures/show-openness"));
        assertThat(Plain.get(town, "/moderation").statusCode()).isEqualTo(200);
    }

    private static void isReported(Town town, Lab lab, ContentAction outcome) {
        var author = town.bean(TestPersons.class).resident(lab);
        var idea = town.bean(TestIdeas.class).sent(lab, author);
        town.bean(Reports.class)
                .report(
                        lab.id(),
                        new ContentRef("idea", idea),
                        Optional.empty(),
                        new NewReport(1, new PlainText(""), Language.SWEDISH));
        town.bean(TestDecisions.class).about(lab, idea, TestDecisions.because(outcome));
    }

    private static Locator row(Someone someone, String key) {
        return someone.page().locator("tr:has(th:text-is(\"%s\")) td".formatted(someone.words(key)));
    }
}
