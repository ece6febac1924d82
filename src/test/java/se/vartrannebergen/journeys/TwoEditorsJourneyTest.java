package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.groups.Coordination;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.testing.TestGroups;

/** Two coordinators say at the same time what their group is for. */
@Journey
class TwoEditorsJourneyTest {
    private static final String FIRST = "Vi bygger odlingslådor på torget, och alla får vara med.";
    private static final String SECOND = "Vi bygger odlingslådor och ett långt bord på gården.";

    @Test
    void theSecondReadsWhatTheFirstWroteLosesNothingAndDecides(Town town, Someone one, Someone two) {
        var resident = town.livesHere("resident");
        var neighbour = town.livesHere("neighbour");
        var groups = town.bean(TestGroups.class);
        var group = groups.started(town.lab(), resident);
        groups.join(town.lab(), group, neighbour);
        town.bean(Coordination.class).coordinate(town.lab().id(), group, resident, neighbour);

        two.reads(new Language("ar")).opensAs("neighbour", "/groups/" + group + "/edit?lang=ar");
        one.opensAs("resident", "/groups/" + group + "/edit");
        one.page().locator("textarea[data-typed=purpose]").fill(FIRST);
        one.button("groups.edit.save").click();
        assertThat(one.page().getByText(FIRST)).isVisible();

        var purpose = two.page().locator("textarea[data-typed=purpose]");
        purpose.fill(SECOND);
        two.button("groups.edit.save").click();
        two.sees("groups.refused.changedmeanwhile");
        assertThat(two.page().locator(".theirs")).containsText(FIRST);
        assertThat(purpose).hasValue(SECOND);
        Accessible.everywhere(two.page());
        two.show(Path.of("target/pictures/show-two-editors"));

        two.button("groups.meanwhile.mine").press("Enter");
        assertThat(two.page().getByText(SECOND)).isVisible();
        one.opens("/groups/" + group);
        assertThat(one.page().getByText(SECOND)).isVisible();
    }
}
