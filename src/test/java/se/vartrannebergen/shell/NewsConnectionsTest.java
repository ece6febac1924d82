package se.vartrannebergen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.communication.JSR356WebsocketInitializer;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.servlet.ServletContext;
import jakarta.websocket.server.ServerContainer;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.atmosphere.cpr.ApplicationConfig;
import org.atmosphere.cpr.AtmosphereFramework;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import se.vartrannebergen.testing.TestDatabase;

/** What an open page is told, over a real WebSocket: long or short it arrives whole, and what the connection keeps is small. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vr.identity.issuer=http://127.0.0.1:1/realms/none",
            "vr.identity.client-id=tests",
            "vr.identity.client-secret=none",
            "vr.files.folder=target/test-files",
            "vaadin.productionMode=true",
            "vaadin.react.enable=false"
        })
@Import(TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class NewsConnectionsTest {
    private static final int SMALL = 128;
    /** More than fits into the socket, with letters of one to four bytes. */
    private static final String LONG = "Bänk på torget, مقعد, 🌳. ".repeat(20_000);

    private final LeftPages pages;
    private final ServletContext servlets;
    private final HttpClient http = HttpClient.newHttpClient();
    private String cookie = "";
    private String key = "";
    private String address = "";
    private UI page = new UI();

    @LocalServerPort
    private int port;

    NewsConnectionsTest(LeftPages pages, ServletContext servlets) {
        this.pages = pages;
        this.servlets = servlets;
    }

    @BeforeEach
    void somebodyHasAPageOpen() throws Exception {
        var known = pages.known();
        var answer = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/?v-r=init&location=about&query="))
                        .build(),
                BodyHandlers.ofString());
        cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        key = answer.body().replaceAll("(?s).*\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        var session = pages.known().stream()
                .filter(one -> !known.contains(one))
                .findFirst()
                .orElseThrow();
        session.lock();
        try {
            page = session.getUIs().iterator().next();
            address = "/VAADIN/push?v-r=push&v-uiId=" + page.getUIId() + "&v-pushId=" + session.getPushId()
                    + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                    + "&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true";
        } finally {
            session.unlock();
        }
        page.accessSynchronously(() -> page.getPushConfiguration().setPushMode(PushMode.AUTOMATIC));
    }

    @Test
    void longNewsArriveWhole() throws Exception {
        var news = new News();
        connect(news);
        page.access(() -> page.add(new Span(LONG)));
        news.awaits(one -> one.contains(LONG));
        page.access(() -> page.add(new Span("and short ones")));
        news.awaits(one -> one.contains("and short ones"));
    }

    @Test
    void whatABrowserSaysMayBeLongToo() throws Exception {
        var news = new News();
        var connection = connect(news);
        var said = """
                {"csrfToken":"%s","rpc":[],"syncId":-1,"clientId":0,"unknown":"%s"}""".formatted(key, "ö".repeat(4_000));
        connection.sendText(said.length() + "|" + said, true);
        // Not what was waiting for the connection, but the answer.
        var answer = news.awaits(one -> one.contains("syncId") && !one.contains("\"async\":true"));
        assertThat(answer).doesNotContain("appError");
    }

    @Test
    void buffersAreSmall() {
        var tomcat = (ServerContainer) servlets.getAttribute(ServerContainer.class.getName());
        assertThat(tomcat.getDefaultMaxTextMessageBufferSize()).isEqualTo(SMALL);
        assertThat(tomcat.getDefaultMaxBinaryMessageBufferSize()).isEqualTo(SMALL);
        assertThat(Integer.getInteger("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE"))
                .isEqualTo(4096);
        var atmosphere = (AtmosphereFramework)
                servlets.getAttribute(JSR356WebsocketInitializer.getAttributeName("springServlet"));
        assertThat(atmosphere.getAtmosphereConfig().getInitParameter(ApplicationConfig.WEBSOCKET_BUFFER_SIZE))
                .isEqualTo("0");
    }

    @Test
    void aBrowserThatOffersToCompressIsTurnedDown() throws Exception {
        try (var line = new Socket("localhost", port)) {
            line.getOutputStream().write("""
                            GET %s HTTP/1.1
                            Host: localhost:%d
                            Cookie: %s
                            Connection: Upgrade
                            Upgrade: websocket
                            Sec-WebSocket-Version: 13
                            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
                            Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits

                            """.formatted(address, port, cookie)
                    .replace("\n", "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
            List<String> head = new ArrayList<>();
            for (var one = answer.readLine(); one != null && !one.isEmpty(); one = answer.readLine()) {
                head.add(one);
            }
            assertThat(head).first().asString().contains(" 101");
            assertThat(head).noneMatch(one -> one.startsWith("Sec-WebSocket-Extensions"));
        }
    }

    private WebSocket connect(News news) {
        return http.newWebSocketBuilder()
                .header("Cookie", cookie)
                .buildAsync(URI.create("ws://localhost:" + port + address), news)
                .join();
    }

    private static class News implements WebSocket.Listener {
        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final StringBuilder parts = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket line, CharSequence part, boolean last) {
            parts.append(part);
            if (last) {
                messages.add(parts.toString());
                parts.setLength(0);
            }
            line.request(1);
            return null;
        }

        String awaits(Predicate<String> wanted) throws InterruptedException {
            for (var one = next(); one != null; one = next()) {
                if (wanted.test(one)) {
                    return one;
                }
            }
            throw new AssertionError("it was not told");
        }

        private @Nullable String next() throws InterruptedException {
            return messages.poll(10, TimeUnit.SECONDS);
        }
    }
}
