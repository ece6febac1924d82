package se.vartrannebergen.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import se.vartrannebergen.testing.TestDatabase;
import se.vartrannebergen.testing.TestLabs;

/** How sessions end, over real HTTP, with a stand-in for Keycloak that issues the tokens asked of it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vr.files.folder=target/test-files", "vaadin.productionMode=true", "vaadin.react.enable=false"})
@Import({TestDatabase.class, TestLabs.class, SessionLimitsTest.Who.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SessionLimitsTest {
    /** Says whether somebody is signed in, at an address open to all. */
    @RestController
    static class Who {
        private final CurrentPerson current;

        Who(CurrentPerson current) {
            this.current = current;
        }

        @GetMapping("/icons/who")
        String who() {
            return current.isSignedIn() ? "someone" : "nobody";
        }
    }

    private static final String HERE = "rannebergen.localhost";
    private static final StandInProvider PROVIDER = StandInProvider.start();

    private final TestLabs labs;
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    SessionLimitsTest(TestLabs labs) {
        this.labs = labs;
    }

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("vr.identity.issuer", PROVIDER::issuer);
        properties.add("vr.identity.client-id", () -> StandInProvider.CLIENT);
        properties.add("vr.identity.client-secret", () -> "secret");
    }

    @Test
    void signingOutInKeycloakEndsTheSessionHereAndNoOther() throws Exception {
        var session = signIn("one", Duration.ZERO);
        var other = signIn("other", Duration.ZERO);
        assertThat(isSignedIn(session, HERE)).isTrue();

        assertThat(signsOutInKeycloak("one").statusCode()).isEqualTo(200);

        assertThat(isSignedIn(session, HERE)).isFalse();
        assertThat(isSignedIn(other, HERE)).isTrue();
    }

    @Test
    void eightHoursAfterThePasswordASessionEnds() throws Exception {
        var almost = SessionLimits.LONGEST.minusMinutes(5);
        assertThat(isSignedIn(signIn("young", almost), HERE)).isTrue();
        assertThat(isSignedIn(signIn("old", SessionLimits.LONGEST), HERE)).isFalse();
    }

    @Test
    void aSessionThatIsCarriedToAnotherLabEnds() throws Exception {
        labs.andra();
        var session = signIn("carried", Duration.ZERO);

        var answer = send(get("/?v-r=init&location=me", "andra.localhost").header("Cookie", session));

        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(isSignedIn(session, HERE)).isFalse();
    }

    /** @return the session's cookie */
    private String signIn(String sid, Duration ago) throws Exception {
        var asked = send(get("/oauth2/authorization/keycloak", HERE));
        var query =
                UriComponentsBuilder.fromUriString(location(asked)).build(true).getQueryParams();
        var code = PROVIDER.codeFor(
                sid, decoded(query.getFirst("nonce")), Instant.now().minus(ago));
        var back = send(get("/login/oauth2/code/keycloak?code=" + code + "&state=" + query.getFirst("state"), HERE)
                .header("Cookie", cookie(asked)));
        assertThat(location(back)).doesNotContain("failed");
        return cookie(back);
    }

    private HttpResponse<String> signsOutInKeycloak(String sid) throws Exception {
        var token = URLEncoder.encode(PROVIDER.logoutToken(sid), StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(URI.create(address() + "/logout/connect/back-channel/keycloak"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("logout_token=" + token)));
    }

    private boolean isSignedIn(String session, String host) throws Exception {
        return send(get("/icons/who", host).header("Cookie", session)).body().equals("someone");
    }

    private HttpRequest.Builder get(String path, String host) {
        return HttpRequest.newBuilder(URI.create(address() + path)).header("X-Forwarded-Host", host);
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("session="))
                .map(cookie -> cookie.split(";", 2)[0])
                .findFirst()
                .orElseThrow();
    }

    private static String decoded(String value) {
        return java.net.URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
