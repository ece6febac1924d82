package se.vartrannebergen.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.groups.Invitations;
import se.vartrannebergen.groups.Joining;
import se.vartrannebergen.groups.Memberships;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Slug;

/** Neighbours find a group, come into it, and its coordinator looks after who is in it. */
@Journey
class GroupJourneyTest {
    private static long group(Town town, PersonId coordinator, String name, Reading reading, Joining joining) {
        var idea = Plain.id(town.idea("Odling på gården bakom " + name));
        var content = TestGroups.content(name, reading, joining, false);
        return town.bean(Groups.class)
                .start(town.lab().id(), coordinator, content, List.of(idea))
                .id();
    }

    private static void filled(Town town, long group, int many) {
        town.bean(TestPersons.class).residents(town.lab(), many).forEach(person -> {
            town.bean(Memberships.class).join(town.lab().id(), group, person);
            town.bean(Memberships.class).showName(town.lab().id(), group, person, true);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void aVisitorReadsOfAGroupAndSignsInToJoinIt(String code, Town town, Someone visitor) {
        var coordinator = town.livesHere("neighbour");
        town.livesHere("resident");
        var group = group(town, coordinator, "Odlarna " + code, Reading.EVERYBODY, Joining.OPEN);
        filled(town, group, 3);
        visitor.reads(new Language(code)).opens("/groups?lang=" + code);
        Accessible.everywhere(visitor.page());
        visitor.page().getByText("Odlarna " + code).first().click();
        visitor.settled().sees("groups.looking");
        Accessible.everywhere(visitor.page());
        visitor.button("groups.join").click();
        visitor.signsInAs("resident");
        assertThat(visitor.page().locator(".group > .message.good")).isVisible();
        assertThat(visitor.page().locator(".tabs a").last())
                .hasAttribute("href", "groups/" + Slug.of(group, "Odlarna " + code) + "/people");
        Accessible.everywhere(visitor.page());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "ar"})
    void aCoordinatorAnswersAndInvites(String code, Town town, Someone coordinator) {
        var person = town.livesHere("resident");
        var group = group(town, person, "Snickarna " + code, Reading.MEMBERS, Joining.ASK);
        town.bean(TestPersons.class)
                .residents(town.lab(), 2)
                .forEach(one -> town.bean(Memberships.class)
                        .ask(
                                town.lab().id(),
                                group,
                                one,
                                new PlainText("Jag har en borrmaskin och tid på lördagar."),
                                false));
        coordinator.reads(new Language(code)).opensAs("resident", "/groups/" + group + "/people?lang=" + code);
        Accessible.everywhere(coordinator.page());
        coordinator.button("groups.accept.whom", "Granne").first().click();
        coordinator.sees("groups.accepted", "Granne");
        coordinator.button("groups.decline.whom", "Granne").first().click();
        coordinator.page().locator(".reason input").fill("Vi är fulla just nu.");
        Accessible.check(coordinator.page());
        coordinator.page().locator(".reason .danger").click();
        coordinator.sees("groups.turnedaway.done", "Granne");
        coordinator.button("groups.invite.make").click();
        coordinator.sees("groups.invite.made");
        coordinator.link("groups.invite.sheet").click();
        assertThat(coordinator.page().locator(".qr svg")).isVisible();
        coordinator.settled();
        Accessible.everywhere(coordinator.page());
    }

    @Test
    void anInvitationLeadsThroughSigningInIntoTheGroup(Town town, Someone guest) throws Exception {
        var coordinator = town.livesHere("neighbour");
        town.livesHere("resident");
        var group = group(town, coordinator, "Inbjudna", Reading.MEMBERS, Joining.INVITED);
        var made = town.bean(Invitations.class)
                .make(town.lab().id(), group, coordinator, Instant.now().plus(Duration.ofDays(2)), 1);
        var plain = Plain.get(town, made.address());
        assertThat(plain.statusCode()).isEqualTo(200);
        assertThat(plain.body()).contains("Inbjudna", "noindex");
        assertThat(plain.headers().firstValue("Cache-Control")).contains("no-store");
        guest.opens(made.address());
        Accessible.everywhere(guest.page());
        guest.button("groups.join").click();
        guest.signsInAs("resident").sees("groups.you");
        guest.opens(made.address()).sees("groups.invited.enter");
        assertThat(Plain.get(town, made.address()).body())
                .contains(town.words(Language.SWEDISH, "groups.invited.end.uses"));
        assertThat(Plain.get(town, "/groups/" + group + "/people").statusCode()).isNotEqualTo(200);
    }

    @Test
    void aGroupIsStartedOnAPhoneAndLosesNothingThatWasTyped(Town town, Someone person) {
        town.livesHere("resident");
        var idea = Plain.id(town.idea("En idé som blir en grupp"));
        person.opensAs("resident", "/groups/new?idea=" + idea);
        Accessible.everywhere(person.page());
        person.field("groups.field.name").fill("Ljusgruppen");
        person.field("groups.field.purpose").fill("Vi ordnar bättre ljus på vägen till skolan.");
        person.page().reload();
        person.settled();
        assertThat(person.field("groups.field.name")).hasValue("Ljusgruppen");
        person.button("groups.new.start").click();
        person.sees("groups.you.coordinate");
        assertThat(person.page().getByText("En idé som blir en grupp").first()).isVisible();
    }

    @Test
    void aGroupThatWasRemovedIsGoneForGood(Town town) throws Exception {
        var group = group(town, town.livesHere("neighbour"), "Borttagna", Reading.EVERYBODY, Joining.OPEN);
        assertThat(Plain.get(town, "/groups/" + Slug.of(group, "Borttagna")).statusCode())
                .isEqualTo(200);
        town.bean(TestDecisions.class)
                .about(
                        town.lab(),
                        new ContentRef(GroupStanding.KIND, group),
                        TestDecisions.because(ContentAction.REMOVE));
        assertThat(Plain.get(town, "/groups/" + group).statusCode()).isEqualTo(410);
        assertThat(Plain.get(town, "/groups/999999999").statusCode()).isEqualTo(404);
    }
}
