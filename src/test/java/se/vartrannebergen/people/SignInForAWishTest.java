package se.vartrannebergen.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestLabs;

/** The form of a visitor who wants to do what needs signing in, with all that security says to it. Keycloak is away. */
@ServiceTest
class SignInForAWishTest {
    private static final String HERE = "http://rannebergen.localhost";
    private static final String IDEA = "/ideas/42-bankar";
    private static final String TOKEN = "[0-9a-f-]{36}";

    private final MockMvc mvc;
    private final TestLabs labs;
    private final MockHttpSession session = new MockHttpSession();

    SignInForAWishTest(WebApplicationContext application, TestLabs labs) {
        this.mvc = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        this.labs = labs;
    }

    @BeforeEach
    void anotherLabOnTheSameServer() {
        labs.andra();
    }

    @Test
    void aWishIsKeptAndLeadsThroughSigningInBackToThePage() throws Exception {
        assertThat(way(sends(vote().header("Origin", HERE)))).matches("/sign-in\\?to=" + IDEA + "\\?wish=" + TOKEN);
        assertThat(wishIsKept()).isTrue();
    }

    @Test
    void whileKeycloakIsAwayThePageWaitsAtAnAddressThatCanBeLoadedAgain() throws Exception {
        var way = sends(vote().header("Origin", HERE)).getResponse().getHeader("Location");
        for (var i = 0; i < 2; i++) {
            mvc.perform(at(get(URI.create(way)))).andExpect(status().isServiceUnavailable());
        }
        var saved = (SavedRequest) session.getAttribute("SPRING_SECURITY_SAVED_REQUEST");
        assertThat("/sign-in?to=" + saved.getRedirectUrl()).isEqualTo(URLDecoder.decode(way, StandardCharsets.UTF_8));
        assertThat(wishIsKept()).isTrue();
    }

    @Test
    void whoSignsInByAnotherWayForgetsTheWishOfWhoHadThePhoneBefore() throws Exception {
        sends(vote().header("Origin", HERE));
        mvc.perform(at(get("/sign-in")));
        assertThat(wishIsKept()).isFalse();

        sends(vote().header("Origin", HERE));
        mvc.perform(at(get("/sign-in").param("to", IDEA)));
        assertThat(wishIsKept()).isFalse();
    }

    @Test
    void whoTriesAgainAfterAFailureKeepsTheWish() throws Exception {
        sends(vote().header("Origin", HERE));
        mvc.perform(at(get("/sign-in").param("failed", "")));
        assertThat(wishIsKept()).isTrue();
    }

    @Test
    void aBrowserThatLeavesOutTheOriginMaySayThatThePageIsOurs() throws Exception {
        assertThat(way(sends(vote().header("Sec-Fetch-Site", "same-origin")))).contains("?wish=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://andra.localhost",
                "https://rannebergen.localhost",
                "http://rannebergen.localhost:8080",
                "http://rannebergen.localhost.evil.example",
                "null",
                "",
                "http://[junk"
            })
    void aFormFromElsewhereOnlyLeadsToSigningIn(String origin) throws Exception {
        assertThat(way(sends(vote().header("Origin", origin).header("Sec-Fetch-Site", "same-origin"))))
                .isEqualTo("/sign-in?to=" + IDEA);
        assertThat(wishIsKept()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "same-site", "cross-site"})
    void aFormThatDoesNotSayWhereItComesFromOnlyLeadsToSigningIn(String site) throws Exception {
        assertThat(way(sends(vote().header("Sec-Fetch-Site", site)))).isEqualTo("/sign-in?to=" + IDEA);
        assertThat(way(sends(vote()))).isEqualTo("/sign-in?to=" + IDEA);
        assertThat(wishIsKept()).isFalse();
    }

    @Test
    void aFormFromElsewhereDoesNotVoteForWhoIsSignedIn() throws Exception {
        var sent = sendsSignedIn(vote().header("Origin", "https://evil.example"));
        assertThat(way(sent)).isEqualTo("/sign-in?to=" + IDEA);
        assertThat(wishIsKept()).isFalse();
    }

    @Test
    void whoHasSignedInMeanwhileGoesStraightToThePage() throws Exception {
        var sent = sendsSignedIn(vote().header("Origin", HERE));
        assertThat(way(sent)).matches(IDEA + "\\?wish=" + TOKEN);
        assertThat(wishIsKept()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "/\\evil.example", "https://evil.example/", "ideas", "/a b", "/%zz", ""})
    void aWayBackThatIsNoneOfOursIsLeftOutAndTheWishWithIt(String junk) throws Exception {
        assertThat(way(sends(form(junk, "vote-42").header("Origin", HERE)))).isEqualTo("/sign-in");
        assertThat(wishIsKept()).isFalse();
    }

    @Test
    void soIsOneThatIsTooLong() throws Exception {
        assertThat(way(sends(form("/" + "a".repeat(2_000), "vote-42").header("Origin", HERE))))
                .isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vote", "vote-x", "<script>", "vote-42&x=1"})
    void whatIsNoWishLeadsToThePageAndNoMore(String junk) throws Exception {
        assertThat(way(sends(form(IDEA, junk).header("Origin", HERE)))).isEqualTo("/sign-in?to=" + IDEA);
        assertThat(way(sendsSignedIn(form(IDEA, junk).header("Origin", HERE)))).isEqualTo(IDEA);
        assertThat(wishIsKept()).isFalse();
    }

    @Test
    void aWayBackKeepsItsOwnQuestionsButNoOldToken() throws Exception {
        var sent = sendsSignedIn(
                form("/ideas?q=b%C3%A4nk&wish=old&page=2#top", "vote-42").header("Origin", HERE));
        assertThat(sent.getResponse().getHeader("Location"))
                .matches("/ideas\\?q=b%C3%A4nk&page=2&wish=" + TOKEN + "#top");
    }

    @Test
    void formsMayLeadToKeycloakAndNowhereElse() throws Exception {
        mvc.perform(at(get("/sign-in")))
                .andExpect(header().string(
                                "Content-Security-Policy", containsString("form-action 'self' http://127.0.0.1:1")));
    }

    @Test
    void noOtherAddressTakesAFormWithoutAToken() throws Exception {
        for (var address : List.of("/", IDEA, "/sign-in/", "/sign-in/now", "/error")) {
            mvc.perform(at(post(address)).header("Origin", HERE)).andExpect(status().isForbidden());
        }
    }

    private MockHttpServletRequestBuilder vote() {
        return form(IDEA, "vote-42");
    }

    private MockHttpServletRequestBuilder form(String to, String wish) {
        return at(post("/sign-in")).param("to", to).param("wish", wish);
    }

    private MockHttpServletRequestBuilder at(MockHttpServletRequestBuilder request) {
        return request.session(session).with(sent -> {
            sent.setServerName("rannebergen.localhost");
            return sent;
        });
    }

    private MvcResult sends(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andExpect(status().isSeeOther()).andReturn();
    }

    private MvcResult sendsSignedIn(MockHttpServletRequestBuilder request) throws Exception {
        var someone = someone();
        // Where several applications run, this one's filters and its beans look in different places.
        SecurityContextHolder.getContext().setAuthentication(someone);
        try {
            return sends(request.with(authentication(someone)));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static String way(MvcResult answer) {
        return URLDecoder.decode(answer.getResponse().getHeader("Location"), StandardCharsets.UTF_8);
    }

    private boolean wishIsKept() {
        return Collections.list(session.getAttributeNames()).stream()
                .anyMatch(name -> name.startsWith(Wishes.class.getName()));
    }

    private TestingAuthenticationToken someone() {
        var roles = List.<GrantedAuthority>of(new SimpleGrantedAuthority("ROLE_PERSON"));
        var account = new DefaultOidcUser(
                roles,
                OidcIdToken.withTokenValue("token")
                        .subject("someone")
                        .issuedAt(Instant.now())
                        .build());
        return new TestingAuthenticationToken(
                new SignedInPerson(account, labs.rannebergen().id(), new PersonId(1), roles), "", roles);
    }
}
