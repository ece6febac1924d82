package se.vartrannebergen.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.partners.EditorInvitations.Invitation;
import se.vartrannebergen.people.Accounts;
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

/** What Keycloak was told for an invitation, and how it is taken back piece by piece. */
@ServiceTest
class InvitationsTakenBackTest {
    private static final Duration SLOW = Duration.ofSeconds(10);

    private final EditorInvitations invitations;
    private final Editors editors;
    private final InvitationWork work;
    private final AccountClaims claims;
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

    InvitationsTakenBackTest(
            EditorInvitations invitations,
            Editors editors,
            InvitationWork work,
            AccountClaims claims,
            TestAccounts accounts,
            PartnerSignIns signIns,
            TestLabs labs,
            TestPersons persons,
            TestPartners made,
            JdbcClient jdbc) {
        this.invitations = invitations;
        this.editors = editors;
        this.work = work;
        this.claims = claims;
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
    void whatIsTakenBackWhileItIsBeingSentLeavesNoRole() {
        var account = there(List.of());
        accounts.beforeGiving(email, () -> {
            takeBack(latest(company));
            // Time for whoever hears of it to find nothing to be undone yet.
            Eventually.keeps(() -> true);
        });
        var id = invite(company);
        Eventually.holds(() -> isDone(id) && stateOf(id).equals("TAKEN_BACK"));
        assertThat(now(account).actsForPartners()).isFalse();
        assertThat(now(account).labs()).isEmpty();
        assertThat(accounts.mailsTo(account)).isZero();
    }

    @Test
    void whoIsInvitedNoMoreIsNotNamedInTheLabAnyMore() {
        var account = there(List.of("boden"));
        var id = sent(company);
        assertThat(now(account).labs()).containsExactly("boden", lab.slug());
        takeBack(id);
        Eventually.holds(() -> isDone(id));
        assertThat(now(account).labs()).containsExactly("boden");
    }

    @Test
    void theLabAndTheRoleStayAsLongAsAnotherOrganisationNeedsThem() {
        var account = there(List.of());
        var id = sent(company);
        var person = signIns.signIn(lab, account);
        var city = made.made(lab, "staden");
        put(city, person);
        takeBack(id);
        Eventually.holds(() -> isDone(id));
        assertThat(now(account).labs()).containsExactly(lab.slug());
        assertThat(now(account).actsForPartners()).isTrue();

        remove(city, person);
        Eventually.holds(() -> now(account).labs().isEmpty());
        assertThat(now(account).actsForPartners()).isFalse();
    }

    @Test
    void aLabThatTheAccountDecidesInByNowStays() {
        var account = there(List.of());
        var id = sent(company);
        accounts.there(
                new Account(account, email, true, true, List.of(lab.slug()), List.of(Accounts.PARTNER, "facilitator")));
        takeBack(id);
        Eventually.holds(() -> isDone(id));
        assertThat(now(account).labs()).containsExactly(lab.slug());
    }

    @Test
    void whoeverIsRemovedAmongTheEditorsLosesTheRoleAndTheInvitationHasEnded() {
        var id = sent(company);
        var account = accounts.withEmail(email).orElseThrow().subject();
        var person = signIns.signIn(lab, account);
        remove(company, person);
        assertThat(one().state()).isEqualTo(InvitationState.TAKEN_BACK);
        Eventually.holds(() -> isDone(id));
        assertThat(now(account).actsForPartners()).isFalse();
        assertThat(now(account).enabled()).isFalse();
        assertThat(accounts.sessionsEnded(account)).isTrue();
    }

    @Test
    void whoeverIsPutBackHasTheRoleAgain() {
        var id = sent(company);
        var account = accounts.withEmail(email).orElseThrow().subject();
        var person = signIns.signIn(lab, account);
        remove(company, person);
        Eventually.holds(() -> isDone(id));
        put(company, person);
        Eventually.holds(() -> now(account).enabled() && now(account).actsForPartners());
        assertThat(now(account).labs()).containsExactly(lab.slug());
        assertThat(one().state()).isEqualTo(InvitationState.ACCEPTED);
    }

    @Test
    void whoeverMovesToAnotherOrganisationKeepsTheRole() {
        sent(company);
        var account = accounts.withEmail(email).orElseThrow().subject();
        var person = signIns.signIn(lab, account);
        remove(company, person);
        put(made.made(lab, "staden"), person);
        Eventually.holds(
                () -> jdbc.sql("SELECT COUNT(*) FROM partner_invitation WHERE lab_id = ? AND next_try_at IS NOT NULL")
                                .param(lab.id().value())
                                .query(Integer.class)
                                .single()
                        == 0);
        assertThat(now(account).actsForPartners()).isTrue();
        assertThat(now(account).enabled()).isTrue();
    }

    @Test
    void anAccountThatWasDeletedIsNotAskedForAgain() {
        var id = sent(company);
        var account = accounts.withEmail(email).orElseThrow().subject();
        signIns.signIn(lab, account);
        accounts.deleted(account);
        takeBack(id);
        Eventually.holds(() -> isDone(id));
        assertThat(one().problem()).contains(InvitationProblem.ACCOUNT_GONE);
        assertThat(one().state()).isEqualTo(InvitationState.TAKEN_BACK);
    }

    @Test
    void ofTwoWhoWorkOnOneAccountOneWaits() {
        var account = there(List.of());
        assertThat(claims.alone(AccountsLetGo.claimOn(account), () -> {
                    var id = invite(company);
                    Eventually.keeps(() -> !isDone(id) && now(account).labs().isEmpty());
                }))
                .isTrue();
        makeDue();
        work.tryAgain();
        Eventually.holds(() -> one().sent().isPresent());
        assertThat(accounts.collided(account)).isFalse();
    }

    @Test
    void aSlowKeycloakHoldsUpNothingElse() {
        there(List.of());
        accounts.away(true);
        try {
            invite(company);
            Eventually.holds(() -> one().problem().isPresent());
        } finally {
            accounts.away(false);
        }
        var goesOn = new CountDownLatch(1);
        var began = new CountDownLatch(1);
        accounts.beforeGiving(email, () -> {
            began.countDown();
            wait(goesOn);
        });
        makeDue();
        try {
            var before = Instant.now();
            Eventually.holds(() -> {
                work.everyMinute();
                return began.getCount() == 0;
            });
            work.everyMinute();
            assertThat(Duration.between(before, Instant.now())).isLessThan(SLOW);
        } finally {
            goesOn.countDown();
        }
        Eventually.holds(() -> one().sent().isPresent());
    }

    private void makeDue() {
        jdbc.sql("UPDATE partner_invitation SET next_try_at = UTC_TIMESTAMP(6) WHERE lab_id = ?")
                .param(lab.id().value())
                .update();
    }

    private static void wait(CountDownLatch until) {
        try {
            assertThat(until.await(2 * SLOW.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String there(List<String> where) {
        return accounts.there(new Account("was-there-" + email, email, true, true, where, List.of()))
                .subject();
    }

    private Account now(String account) {
        return accounts.get(account).orElseThrow();
    }

    private long sent(PartnerId partner) {
        var id = invite(partner);
        Eventually.holds(() -> one().sent().isPresent());
        return id;
    }

    private long invite(PartnerId partner) {
        return AsStaff.call("ADMIN", () -> invitations.invite(lab.id(), partner, admin, email, true));
    }

    private void takeBack(long id) {
        AsStaff.run("ADMIN", () -> invitations.takeBack(lab.id(), company, admin, id));
    }

    private void put(PartnerId partner, PersonId person) {
        AsStaff.run("ADMIN", () -> editors.put(lab.id(), partner, admin, person, true));
    }

    private void remove(PartnerId partner, PersonId person) {
        AsStaff.run("ADMIN", () -> editors.remove(lab.id(), partner, admin, person));
    }

    private long latest(PartnerId partner) {
        return jdbc.sql("SELECT MAX(id) FROM partner_invitation WHERE partner_id = ?")
                .param(partner.value())
                .query(Long.class)
                .single();
    }

    private boolean isDone(long id) {
        return jdbc.sql("SELECT next_try_at IS NULL FROM partner_invitation WHERE id = ?")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private String stateOf(long id) {
        return jdbc.sql("SELECT state FROM partner_invitation WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private Invitation one() {
        return AsStaff.call("ADMIN", () -> invitations.of(lab.id(), company)).getFirst();
    }
}
