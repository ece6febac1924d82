package se.vartrannebergen.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import se.vartrannebergen.ideas.IdeaSteps;
import se.vartrannebergen.ideas.StepBy;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.moderation.Decisions;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

/** What staff may do nobody else can, and staff of one lab are visitors in the others. */
@ServiceTest
class StaffOnlyTest {
    private static final StepBy BECAUSE = new StepBy(Optional.empty(), new PlainText("Därför."), Language.SWEDISH);

    private final IdeaSteps steps;
    private final Decisions decisions;
    private final Partners partners;
    private final Labs all;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;

    StaffOnlyTest(
            IdeaSteps steps,
            Decisions decisions,
            Partners partners,
            Labs all,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas) {
        this.steps = steps;
        this.decisions = decisions;
        this.partners = partners;
        this.all = all;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aResidentPlansNoIdea() {
        var lab = labs.rannebergen();
        var idea = ideas.sent(lab, persons.resident(lab));
        AsStaff.run("FACILITATOR", () -> steps.consider(lab.id(), idea, BECAUSE));

        assertThatThrownBy(() -> AsStaff.run("PERSON", () -> steps.plan(lab.id(), idea, BECAUSE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> steps.plan(lab.id(), idea, BECAUSE))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(ideas.state(idea)).isEqualTo("UNDER_CONSIDERATION");

        AsStaff.run("PARTNER", () -> steps.plan(lab.id(), idea, BECAUSE));
        assertThat(ideas.state(idea)).isEqualTo("PLANNED");
    }

    @Test
    void aPartnerDecidesNothingAboutAnIdea() {
        var lab = labs.rannebergen();
        var content = new ContentRef("idea", ideas.sent(lab, persons.resident(lab)));
        var partner = persons.newcomer(lab);
        assertThatThrownBy(() -> AsStaff.run("PARTNER", () -> decisions.open(lab.id(), partner, content)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PERSON", "PARTNER", "FACILITATOR"})
    void onlyAdminsAddPartners(String role) {
        var lab = labs.make();
        assertThatThrownBy(() -> AsStaff.run(role, () -> partners.add(lab.id(), "ny", "Ny")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatCode(() -> AsStaff.run("ADMIN", () -> partners.add(lab.id(), "ny", "Ny")))
                .doesNotThrowAnyException();
    }

    @Test
    void rolesCountOnlyInTheLabsTheTokenNames() {
        var here = labs.rannebergen();
        assertThat(roles(here, List.of("rannebergen"))).containsExactlyInAnyOrder("ROLE_PERSON", "ROLE_FACILITATOR");
        assertThat(roles(here, List.of("andra"))).containsExactly("ROLE_PERSON");
        assertThat(roles(here, List.of())).containsExactly("ROLE_PERSON");
    }

    @Test
    void aSessionThatIsCarriedToAnotherLabIsAVisitorsThere() throws Exception {
        var here = labs.rannebergen();
        labs.andra();
        var signedIn = signedIn(here);

        assertThat(seenAt("rannebergen.localhost", signedIn)).isSameAs(signedIn);
        assertThat(seenAt("andra.localhost", signedIn)).isNull();
    }

    private Authentication seenAt(String host, Authentication session) throws Exception {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(session);
        SecurityContextHolder.setContext(context);
        var request = new MockHttpServletRequest();
        request.setServerName(host);
        var seen = new AtomicReference<Authentication>();
        new SessionLimits(all, Clock.systemUTC())
                .doFilter(
                        request,
                        new MockHttpServletResponse(),
                        (any, other) ->
                                seen.set(SecurityContextHolder.getContext().getAuthentication()));
        return seen.get();
    }

    private static Authentication signedIn(Lab lab) {
        var roles = List.<GrantedAuthority>of(new SimpleGrantedAuthority("ROLE_FACILITATOR"));
        var account = new DefaultOidcUser(roles, token(List.of(lab.slug())));
        return new OAuth2AuthenticationToken(
                new SignedInPerson(account, lab.id(), new PersonId(1), roles), roles, IdentityProvider.NAME);
    }

    private static List<String> roles(Lab lab, List<String> labsOfStaff) {
        return SignInPersons.roles(token(labsOfStaff), lab).stream()
                .map(Object::toString)
                .toList();
    }

    private static OidcIdToken token(List<String> labsOfStaff) {
        Map<String, Object> claims =
                Map.of("sub", "someone", "roles", List.of("facilitator", "cook"), "labs", labsOfStaff);
        return new OidcIdToken("token", Instant.now(), Instant.now().plusSeconds(60), claims);
    }
}
