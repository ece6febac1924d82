package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.NewDecision;
import se.vartrannebergen.moderation.NewReport;
import se.vartrannebergen.moderation.Reports;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestPersons;

/** What people see of it when an idea is looked at before it is published, hidden, or becomes part of another. */
@Journey
class ModeratedIdeaJourneyTest {
    private static final List<Language> LANGUAGES = List.of(Language.SWEDISH, new Language("ar"));

    @Test
    void whereIdeasAreReviewedFirstOneWaitsAndIsApprovedByAFacilitator(Town town, Someone author, Someone visitor) {
        var person = town.livesHere("resident");
        review(town, "ALWAYS");
        try {
            var idea = town.bean(TestIdeas.class).sent(town.lab(), person, "Solrosor längs vägen", TestIdeas.TEXT);
            author.opensAs("resident", "/ideas/" + idea);
            author.sees("ideas.notice.review");
            Accessible.everywhere(author.page());
            assertThat(Plain.get(town, "/ideas/" + idea).statusCode()).isEqualTo(404);

            town.bean(TestDecisions.class).about(town.lab(), idea, NewDecision.keep());
            author.opens("/ideas/" + idea);
            author.doesNotSee("ideas.notice.review").sees("ideas.step.published");
            visitor.opens("/ideas/" + idea);
            assertThat(visitor.page().locator("h1")).hasText("Solrosor längs vägen");
        } finally {
            review(town, "AT_ONCE");
        }
    }

    private static void review(Town town, String policy) {
        town.bean(JdbcClient.class)
                .sql("UPDATE lab SET review_policy = ? WHERE id = ?")
                .params(policy, town.lab().id().value())
                .update();
        town.bean(Labs.class).refresh();
    }

    @Test
    void anIdeaThatManyReportIsHiddenWhileItsAuthorIsAskedToChangeIt(Town town, Someone author, Someone visitor) {
        var person = town.livesHere("resident");
        var idea = town.bean(TestIdeas.class).sent(town.lab(), person, "Ta bort grannens bil", TestIdeas.TEXT);
        var voter = town.bean(TestPersons.class).resident(town.lab());
        town.bean(Voting.class).cast(town.lab().id(), voter, idea);
        visitor.opens("/ideas/" + idea);
        assertThat(visitor.page().locator(".report-link")).isVisible();

        for (var reporter : town.bean(TestPersons.class).residents(town.lab(), 3)) {
            town.bean(Reports.class)
                    .report(
                            town.lab().id(),
                            new ContentRef("idea", idea),
                            Optional.of(reporter),
                            new NewReport(1, new PlainText(""), Language.SWEDISH));
        }
        for (var language : LANGUAGES) {
            visitor.reads(language).opens("/ideas/" + idea + "?lang=" + language.code());
            visitor.sees("ideas.hidden.note");
            assertThat(visitor.page().locator("main")).not().containsText("grannens");
            Accessible.everywhere(visitor.page());
        }
        author.opensAs("resident", "/ideas/" + idea);
        author.sees("ideas.notice.looking");
        town.bean(TestDecisions.class).about(town.lab(), idea, TestDecisions.because(ContentAction.ASK_EDIT));
        author.opens("/ideas/" + idea);
        author.sees("ideas.notice.asked");
        Accessible.everywhere(author.page());
        author.link("ideas.edit").first().click();
        assertThat(author.heading("ideas.edit")).isVisible();
        author.page().locator("input").first().fill("Fler platser för bilar");
        author.button("ideas.edit.save").click();
        author.sees("ideas.notice.changed");

        town.bean(TestDecisions.class).about(town.lab(), idea, NewDecision.keep());
        visitor.opens("/ideas/" + idea);
        assertThat(visitor.page().locator("h1")).hasText("Fler platser för bilar");
        assertThat(visitor.page().locator(".vote .count")).hasText("1");
    }

    @Test
    void aVoteMovesWithOneTapAndNobodyIsCountedTwice(Town town, Someone neighbour) {
        var voter = town.livesHere("neighbour");
        var target = Plain.id(town.idea("Bänkar vid torget, så att alla kan vila"));
        var merged = Plain.id(town.idea("Sittplatser på torget"));
        town.bean(Voting.class).cast(town.lab().id(), voter, merged);
        town.bean(TestDecisions.class).about(town.lab(), merged, TestDecisions.merging(target));

        neighbour.opensAs("neighbour", "/ideas/" + merged);
        neighbour.sees("ideas.move.offer");
        Accessible.everywhere(neighbour.page());
        neighbour.button("ideas.move").click();
        neighbour.sees("ideas.move.thanks");
        neighbour.opens("/ideas/" + target);
        assertThat(neighbour.page().locator(".vote .count")).hasText("1");
        assertThat(neighbour.page().locator(".parts a")).hasText("Sittplatser på torget");
        Accessible.everywhere(neighbour.page());
        neighbour.opens("/ideas/" + merged);
        neighbour.sees("ideas.move.there");
    }
}
