package se.vartrannebergen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.internal.UIInternals;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.TestDatabase;

/** What browsers leave behind is freed although nobody asks for anything, over real HTTP with a heartbeat each second. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vr.identity.issuer=http://127.0.0.1:1/realms/none",
            "vr.identity.client-id=tests",
            "vr.identity.client-secret=none",
            "vr.files.folder=target/test-files",
            "vr.left-pages.every=PT0.3S",
            "vr.left-pages.margin=PT1S",
            "vr.left-pages.empty=PT2S",
            "vaadin.heartbeatInterval=1",
            "vaadin.productionMode=true",
            "vaadin.react.enable=false"
        })
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LeftPagesTest {
    private static final String PAGE_BEGINS = "/?v-r=init&location=about&query=";
    private static final Pattern PAGE = Pattern.compile("\"v-uiId\"\\s*:\\s*(\\d+)");
    private static final int GONE = 403;

    private final LeftPages left;
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    LeftPagesTest(LeftPages left) {
        this.left = left;
    }

    private record Browser(String cookie, String page) {}

    @BeforeEach
    void nobodyIsHere() {
        Eventually.holds(() -> left.known().isEmpty());
    }

    @Test
    void browsersThatLeaveAreForgottenAndOneThatStaysIsNot() throws Exception {
        var stays = opens();
        for (var i = 0; i < 5; i++) {
            opens();
        }
        assertThat(left.known()).hasSize(6).allMatch(session -> pages(session) == 1);

        Eventually.holds(() -> beats(stays) && left.known().size() == 1);

        Eventually.keeps(() -> beats(stays) && left.known().size() == 1);
        Eventually.holds(() -> left.known().isEmpty());
        assertThat(beats(stays)).isFalse();
    }

    @Test
    void whatWasKeptForALostAnswerGoesAfterAWhile() throws Exception {
        var session = session(opens());
        locked(session, page -> page.setLastRequestResponse("x".repeat(200_000)));
        left.sweep(Instant.now());
        locked(session, page -> assertThat(page.getLastRequestResponse()).hasSize(200_000));
        var later = Instant.now().plusSeconds(90);
        locked(session, page -> page.setLastHeartbeatTimestamp(later.toEpochMilli())); // the page is still open then
        left.sweep(later);
        locked(
                session,
                page -> assertThat(page.getLastRequestResponse())
                        .contains("sessionExpired")
                        .hasSizeLessThan(100));
        locked(session, page -> page.setLastHeartbeatTimestamp(System.currentTimeMillis()));
    }

    private static void locked(VaadinSession session, Consumer<UIInternals> what) {
        session.lock();
        try {
            session.getUIs().forEach(page -> what.accept(page.getInternals()));
        } finally {
            session.unlock();
        }
    }

    @Test
    void onePageOfSeveralIsFreedAndTheSessionGoesOn() throws Exception {
        var first = opens();
        var second = opensAnotherPage(first);
        var session = session(first);
        assertThat(pages(session)).isEqualTo(2);

        Eventually.holds(() -> beats(second) && pages(session) == 1);

        assertThat(beats(first)).isFalse();
        assertThat(beats(second)).isTrue();
    }

    @Test
    void aSessionThatIsBusyHoldsUpNobodyAndIsFreedLater() throws Exception {
        var busy = session(opens());
        var held = new CountDownLatch(1);
        var release = new CountDownLatch(1);
        var work = Thread.ofVirtual().start(() -> {
            busy.lock();
            held.countDown();
            try {
                release.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            } finally {
                busy.unlock();
            }
        });
        held.await();
        opens();
        Eventually.holds(() -> left.known().equals(List.of(busy)));
        release.countDown();
        work.join();
        Eventually.holds(() -> left.known().isEmpty());
    }

    @Test
    void aSessionThatIsJustBeginningIsLeftAlone() throws Exception {
        var session = session(opens());
        session.lock();
        try {
            List.copyOf(session.getUIs()) // as between two pages
                    .forEach(page -> page.accessSynchronously(() -> session.removeUI(page)));
        } finally {
            session.unlock();
        }
        assertThat(pages(session)).isZero();
        left.sweep(Instant.now());
        assertThat(left.known()).containsExactly(session);
    }

    @Test
    void aVisitorsWholeSessionEnds() throws Exception {
        var visitor = opens();
        Eventually.holds(() -> left.known().isEmpty());
        assertThat(newSession(send(get(PAGE_BEGINS, visitor.cookie())))).isPresent();
    }

    @Test
    void whoIsAtKeycloaksFormMayTakeTheirTime() throws Exception {
        var visitor = opens();
        assertThat(send(get("/oauth2/authorization/keycloak", visitor.cookie())).statusCode())
                .isEqualTo(302);
        Eventually.holds(() -> left.known().isEmpty());
        assertThat(newSession(send(get(PAGE_BEGINS, visitor.cookie())))).isEmpty();
    }

    /** Wakes a page as a browser does: its scripts ask for its content, and get a session with it. */
    private Browser opens() throws Exception {
        var answer = send(get(PAGE_BEGINS, ""));
        return page(newSession(answer).orElseThrow(), answer);
    }

    private static Optional<String> newSession(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("session="))
                .map(one -> one.split(";", 2)[0])
                .findFirst();
    }

    private Browser opensAnotherPage(Browser browser) throws Exception {
        return page(browser.cookie(), send(get(PAGE_BEGINS, browser.cookie())));
    }

    private static Browser page(String cookie, HttpResponse<String> answer) {
        var page = PAGE.matcher(answer.body());
        assertThat(page.find()).as(answer.body()).isTrue();
        return new Browser(cookie, page.group(1));
    }

    /** @return whether the server still knows the page */
    private boolean beats(Browser browser) {
        try {
            var beat = HttpRequest.newBuilder(URI.create(address() + "/?v-r=heartbeat&v-uiId=" + browser.page()))
                    .header("Cookie", browser.cookie())
                    .POST(BodyPublishers.noBody());
            var status = send(beat).statusCode();
            assertThat(status).isIn(200, GONE, 404);
            return status == 200;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int pages(VaadinSession session) {
        session.lock();
        try {
            return session.getUIs().size();
        } finally {
            session.unlock();
        }
    }

    private VaadinSession session(Browser browser) {
        var id = browser.cookie().substring("session=".length());
        return left.known().stream()
                .filter(session -> id.startsWith(session.getSession().getId()))
                .findFirst()
                .orElseThrow();
    }

    private HttpRequest.Builder get(String path, String cookie) {
        var request = HttpRequest.newBuilder(URI.create(address() + path));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
    }
}
