package se.vartrannebergen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.partners.EditorInvitations;
import se.vartrannebergen.partners.InvitationState;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.people.Accounts;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;

/** With the real Keycloak: the mail that is sent, the link in it, the sign-in that follows, and all of it taken back. */
@Journey
class InvitationJourneyTest {
    private static final Pattern LINK = Pattern.compile("https?://\\S+action-token\\S+");

    @Test
    void whoFollowsTheLinkWritesForTheOrganisationAndNoLongerWhenItIsTakenBack(Town town, Someone anna)
            throws Exception {
        var lab = town.lab().id();
        var admin = town.worksHere("admin");
        var partner = AsStaff.call("ADMIN", () -> town.bean(Partners.class).add(lab, "inbjudande", "Inbjudande AB"));
        var email = "anna-" + UUID.randomUUID() + "@inbjudande.example";
        var id = invite(town, lab, partner, admin, email);
        var mail = received(town, email);
        assertThat(mail.getSubject()).isEqualTo("Du är inbjuden till Vårt Rannebergen");
        var text = text(mail);
        assertThat(text).contains("7 dagar");
        var link = LINK.matcher(text);
        assertThat(link.find()).isTrue();

        var page = anna.page();
        page.navigate(link.group());
        page.locator("#kc-info-message a").click();
        page.locator("input[name=password-new]").fill("en lång mening om björkar");
        page.locator("input[name=password-confirm]").fill("en lång mening om björkar");
        page.locator("[type=submit]").first().click();
        page.locator("#kc-info-message").waitFor();

        page.navigate(town.platform().address() + "/partner");
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill("en lång mening om björkar");
        page.locator("[type=submit]").first().click();
        Eventually.holds(() ->
                AsStaff.call("ADMIN", () -> town.bean(EditorInvitations.class).of(lab, partner))
                                .getFirst()
                                .state()
                        == InvitationState.ACCEPTED);

        AsStaff.run("ADMIN", () -> town.bean(EditorInvitations.class).takeBack(lab, partner, admin, id));
        var accounts = town.bean(Accounts.class);
        Eventually.holds(() -> !accounts.withEmail(email).orElseThrow().enabled());
        assertThat(accounts.withEmail(email).orElseThrow().actsForPartners()).isFalse();
        assertThat(accounts.withEmail(email).orElseThrow().labs()).isEmpty();
        Eventually.holds(() -> {
            page.navigate(town.platform().address() + "/me");
            return page.url().contains("/sign-in") || page.url().contains("/realms/");
        });
    }

    @Test
    void theLinkOfAnInvitationThatWasTakenBackOpensNothing(Town town, Someone bo) throws Exception {
        var lab = town.lab().id();
        var admin = town.worksHere("admin");
        var partner = AsStaff.call("ADMIN", () -> town.bean(Partners.class).add(lab, "angrande", "Ångrande AB"));
        var email = "bo-" + UUID.randomUUID() + "@angrande.example";
        var id = invite(town, lab, partner, admin, email);
        var link = LINK.matcher(text(received(town, email)));
        assertThat(link.find()).isTrue();
        AsStaff.run("ADMIN", () -> town.bean(EditorInvitations.class).takeBack(lab, partner, admin, id));
        Eventually.holds(
                () -> !town.bean(Accounts.class).withEmail(email).orElseThrow().enabled());
        bo.page().navigate(link.group());
        assertThat(bo.page().locator("input[name=password-new]").count()).isZero();
        assertThat(bo.page().locator("#kc-error-message").count()).isEqualTo(1);
    }

    private static long invite(Town town, LabId lab, PartnerId partner, PersonId admin, String email) {
        return AsStaff.call("ADMIN", () -> town.bean(EditorInvitations.class).invite(lab, partner, admin, email, true));
    }

    private static MimeMessage received(Town town, String email) {
        Eventually.holds(() -> !town.platform().mail().to(email).isEmpty());
        return town.platform().mail().to(email).getFirst();
    }

    private static String text(MimeMessage mail) throws IOException, MessagingException {
        var out = new ByteArrayOutputStream();
        ((jakarta.mail.Multipart) mail.getContent())
                .getBodyPart(0)
                .getDataHandler()
                .writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
