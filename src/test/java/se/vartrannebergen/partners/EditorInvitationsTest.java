package se.vartrannebergen.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.partners.EditorInvitations.Invitation;
import se.vartrannebergen.partners.PartnerRefused.Why;
import se.vartrannebergen.people.Accounts.Account;
import se.vartrannebergen.people.PartnerSignIns;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestAccounts;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;

/** Invited by mail, from the address that an admin typed to the first sign-in; with a stand-in for Keycloak. */
@ServiceTest
class EditorInvitationsTest {
    private final EditorInvitations invitations;
    private final InvitationWork work;
    private final PartnerAccess access;
    private final TestAccounts accounts;
    private final PartnerSignIns signIns;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestPartners made;
    private final JdbcClient jdbc;
    private Lab lab;
    private PartnerId company;
    private PersonId admin;
    private String email;

    EditorInvitationsTest(
            EditorInvitations invitations,
            InvitationWork work,
            PartnerAccess access,
            TestAccounts accounts,
            PartnerSignIns signIns,
            TestLabs labs,
            TestPersons persons,
            TestPartners made,
            JdbcClient jdbc) {
        this.invitations = invitations;
        this.work = work;
        this.access = access;
        this.accounts = accounts;
        this.signIns = signIns;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aLabWithACompany() {
        lab = labs.make();
        company = made.made(lab, "bolaget");
        admin = persons.newcomer(lab);
        email = "anna-" + UUID.randomUUID() + "@bolaget.example";
    }

    @Test
    void whoIsInvitedWritesForTheOrganisationFromTheFirstSignIn() {
        var id = sent(" " + email.toUpperCase() + " ", true);
        var account = accounts.withEmail(email).orElseThrow();
        assertThat(account.actsForPartners()).isTrue();
        assertThat(account.labs()).contains(lab.slug());
        assertThat(accounts.mailsTo(account.subject())).isEqualTo(1);

        var person = signIns.signIn(lab, account.subject());
        assertThat(AsStaff.call("PARTNER", () -> access.mustPublish(lab.id(), company, person))
                        .mayPublish())
                .isTrue();
        assertThat(one().state()).isEqualTo(InvitationState.ACCEPTED);
        assertThat(one().email()).isEmpty();
        assertThat(addressesOf(id)).isZero();
        assertThat(logged()).containsExactly("EDITOR_INVITED " + id + " +publish", "INVITATION_ACCEPTED " + id);
    }

    @Test
    void whatIsTakenBackIsGoneAtOnceAndTheAccountClosedThatWasMadeForIt() {
        var id = sent(email, false);
        var account = accounts.withEmail(email).orElseThrow().subject();
        var person = signIns.signIn(lab, account);
        takeBack(id);
        assertThat(AsStaff.call("PARTNER", () -> access.of(lab.id(), person))).isEmpty();
        Eventually.holds(() -> !accounts.get(account).orElseThrow().enabled());
        assertThat(accounts.get(account).orElseThrow().actsForPartners()).isFalse();
        Eventually.holds(() -> accounts.sessionsEnded(account));
        takeBack(id);
        signIns.signIn(lab, account);
        assertThat(AsStaff.call("PARTNER", () -> access.of(lab.id(), person))).isEmpty();
    }

    @Test
    void anAccountThatWasThereBeforeKeepsItselfAndWhatItHad() {
        var account = accounts.there(new Account("was-there-" + email, email, true, true, List.of(), List.of()));
        var id = sent(email, true);
        assertThat(accounts.get(account.subject()).orElseThrow().actsForPartners())
                .isTrue();
        takeBack(id);
        Eventually.holds(() -> !accounts.get(account.subject()).orElseThrow().actsForPartners());
        assertThat(accounts.get(account.subject()).orElseThrow().enabled()).isTrue();
    }

    @Test
    void nobodyGetsARoleByAnAddressThatTheyNeverShowedToBeTheirs() {
        var account = accounts.there(new Account("squatter-" + email, email, true, false, List.of(), List.of()));
        invite(email, true);
        Eventually.holds(() -> one().problem().isPresent());
        assertThat(one().problem()).contains(InvitationProblem.NOT_THEIRS);
        assertThat(accounts.get(account.subject()).orElseThrow().actsForPartners())
                .isFalse();
    }

    @Test
    void whoModeratesElsewhereGetsNoSuchRightsHere() {
        accounts.there(new Account("elsewhere-" + email, email, true, true, List.of("boden"), List.of("facilitator")));
        invite(email, true);
        Eventually.holds(() -> one().problem().isPresent());
        assertThat(one().problem()).contains(InvitationProblem.DECIDES_ELSEWHERE);
    }

    @Test
    void afterSevenDaysItHasEndedAndCanBeSentAnew() {
        var id = sent(email, false);
        var account = accounts.withEmail(email).orElseThrow().subject();
        jdbc.sql("UPDATE partner_invitation SET expires_at = UTC_TIMESTAMP(6) WHERE id = ?")
                .param(id)
                .update();
        signIns.signIn(lab, "another");
        work.tryAgain();
        assertThat(one().state()).isEqualTo(InvitationState.EXPIRED);
        assertThat(addressesOf(id)).isZero();
        assertThat(accounts.get(account).orElseThrow().enabled()).isFalse();
        refused(Why.INVITATION_ENDED, () -> invitations.sendAgain(lab.id(), company, admin, id));

        invite(email, true);
        Eventually.holds(() -> one().sent().isPresent());
        assertThat(accounts.withEmail(email).orElseThrow().subject()).isEqualTo(account);
        assertThat(accounts.get(account).orElseThrow().enabled()).isTrue();
    }

    @Test
    void whileKeycloakIsAwayTheInvitationWaitsAndNothingIsHalfDone() {
        invite("away-" + email, true);
        Eventually.holds(() -> one().problem().isPresent());
        assertThat(one().problem()).contains(InvitationProblem.ACCOUNTS_AWAY);
        invite("mute-" + email, true);
        Eventually.holds(() -> one().problem().isPresent());
        assertThat(one().problem()).contains(InvitationProblem.MAIL_AWAY);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM partner_invitation WHERE lab_id = ? AND next_try_at IS NOT NULL")
                        .param(lab.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatKeycloakDidNotHearIsTriedAgain() {
        accounts.away(true);
        try {
            invite(email, true);
            Eventually.holds(() -> one().problem().isPresent());
        } finally {
            accounts.away(false);
        }
        jdbc.sql("UPDATE partner_invitation SET next_try_at = UTC_TIMESTAMP(6) WHERE lab_id = ?")
                .param(lab.id().value())
                .update();
        work.tryAgain();
        assertThat(one().sent()).isPresent();
        assertThat(one().problem()).isEmpty();
    }

    @Test
    void oneAddressHasOneOpenInvitation() {
        sent(email, true);
        refused(Why.INVITED_ALREADY, () -> invite(email.toUpperCase(), false));
        refused(Why.NO_ADDRESS, () -> invite("anna@bolaget", false));
        refused(Why.NO_ADDRESS, () -> invite("a@b.se\nBcc: c@d.se", false));
        made.archive(lab, company);
        refused(Why.ARCHIVED, () -> invite("bo@bolaget.example", false));
    }

    @Test
    void onlyAdminsInvite() {
        assertThatThrownBy(() ->
                        AsStaff.run("FACILITATOR", () -> invitations.invite(lab.id(), company, admin, email, true)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private long sent(String address, boolean publishes) {
        var id = invite(address, publishes);
        Eventually.holds(() -> one().sent().isPresent());
        return id;
    }

    private long invite(String address, boolean publishes) {
        return AsStaff.call("ADMIN", () -> invitations.invite(lab.id(), company, admin, address, publishes));
    }

    private void takeBack(long id) {
        AsStaff.run("ADMIN", () -> invitations.takeBack(lab.id(), company, admin, id));
    }

    private Invitation one() {
        return AsStaff.call("ADMIN", () -> invitations.of(lab.id(), company)).getFirst();
    }

    private int addressesOf(long id) {
        return jdbc.sql("SELECT COUNT(email) FROM partner_invitation WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private List<String> logged() {
        return jdbc.sql("""
                        SELECT CONCAT(act, ' ', why) FROM vart_rannebergen_audit.audit_entry WHERE lab_id = ? AND act LIKE '%INVIT%'
                        ORDER BY id""").param(lab.id().value()).query(String.class).list();
    }

    private static void refused(Why why, Runnable what) {
        assertThatThrownBy(() -> AsStaff.run("ADMIN", what))
                .isInstanceOfSatisfying(
                        PartnerRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
