package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.notifications.NoticeKind;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.people.People;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestPersons;

/** Two ideas about the same thing become one, and two again. */
@Journey
class MergeJourneyTest {
    @Test
    void aFacilitatorMergesTwoIdeasAVoterMovesTheVoteAndItIsTakenBack(
            Town town, Someone lina, Someone neighbour, Someone visitor) {
        town.emptyDesk();
        town.worksHere("facilitator");
        var voter = town.livesHere("neighbour");
        var both = town.bean(TestPersons.class).resident(town.lab());
        var target = ideaOf(town, "Amina", "Odlingslådor på innergården", both);
        var merged = ideaOf(town, "Bengt", "Växthus för alla på gården", both);
        town.bean(Voting.class).cast(town.lab().id(), voter, merged);
        has(lina, target, 2);
        has(visitor, merged, 3);

        // What she sees herself she brings to the desk, and finds what it belongs to by its words.
        lina.opensAs("facilitator", "/ideas/" + merged);
        lina.page().locator(".actions .report-link").first().click();
        lina.button("moderation.report.staff.open").click();
        lina.page().waitForURL("**/staff/cases/**");
        var address = lina.page().url();
        lina.button("moderation.desk.option.merge").click();
        lina.page().locator("[id$=merge-search]").fill("ingenting heter så");
        lina.sees("moderation.desk.merge.none");
        lina.page().locator("[id$=merge-search]").fill("odlingslådor inner");
        var found = lina.page()
                .locator(".targets li")
                .filter(new Locator.FilterOptions().setHasText("Odlingslådor på innergården"));
        assertThat(found).hasCount(1);
        assertThat(found).containsText(lina.words("moderation.desk.voices", 2));
        found.locator("input").check();
        lina.page().locator("[id$=merge-search]").fill("odlingslådor");
        lina.settled();
        assertThat(found.locator("input")).isChecked();
        Accessible.everywhere(lina.page());
        lina.show(Path.of("target/pictures/show-merge"));
        lina.button("moderation.desk.send", lina.words("moderation.desk.option.merge"))
                .click();
        lina.sees("moderation.desk.decided", lina.words("moderation.desk.outcome.merge"));

        visitor.opens("/ideas/" + target);
        assertThat(visitor.page().locator("article.idea .meta").first()).containsText("Amina");
        assertThat(visitor.page().locator("article.idea .meta").first()).containsText("Bengt");
        assertThat(visitor.page().locator(".parts a")).hasText("Växthus för alla på gården");
        Accessible.check(visitor.page());
        has(visitor, target, 2);

        town.isTold(voter, NoticeKind.VOTED_MERGED, new ContentRef("idea", merged));
        neighbour.opensAs("neighbour", "/me/inbox");
        neighbour
                .page()
                .locator(".notices li.new a")
                .filter(new Locator.FilterOptions().setHasText("Växthus för alla på gården"))
                .click();
        assertThat(neighbour.page().locator("h1")).hasText("Växthus för alla på gården");
        neighbour.button("ideas.move").click();
        neighbour.sees("ideas.move.thanks");
        has(neighbour, target, 3);

        lina.opens(address.substring(town.platform().address().length()));
        Accessible.check(lina.page());
        lina.button("moderation.desk.undo.this").click();
        lina.sees("moderation.desk.undone.merge");
        has(lina, target, 2);
        has(lina, merged, 3);
        assertThat(lina.page().locator(".vote")).isVisible();
        has(neighbour, merged, 3);
        assertThat(neighbour.button("ideas.vote.counted.press")).isVisible();
        visitor.opens("/ideas/" + target);
        assertThat(visitor.page().locator(".parts")).hasCount(0);
        assertThat(visitor.page().locator("article.idea .meta").first()).not().containsText("Bengt");
    }

    /** With two votes, one of them by a person who votes for both. */
    private static long ideaOf(Town town, String name, String title, PersonId both) {
        var persons = town.bean(TestPersons.class);
        var author = persons.resident(town.lab());
        town.bean(People.class).rename(town.lab().id(), author, new DisplayName(name));
        var idea = town.bean(TestIdeas.class).sent(town.lab(), author, title, TestIdeas.TEXT);
        town.bean(Voting.class).cast(town.lab().id(), both, idea);
        town.bean(Voting.class).cast(town.lab().id(), persons.resident(town.lab()), idea);
        return idea;
    }

    private static void has(Someone reader, long idea, int votes) {
        reader.opens("/ideas/" + idea);
        assertThat(reader.page().locator(".vote .count")).hasText(Integer.toString(votes));
    }
}
