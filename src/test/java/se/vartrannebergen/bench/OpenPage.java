package se.vartrannebergen.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page that somebody signed in has open, as Vaadin's client in the browser opens it: the HTML, {@code v-r=init}, the event
 * {@code ui-navigate}, and the connection over which the server tells news.
 */
final class OpenPage implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String DETAILS =
            "&v-sh=760&v-sw=360&v-wh=760&v-ww=360&v-bh=760&v-bw=360&v-curdate=1795492428598"
                    + "&v-tzo=-60&v-dstd=60&v-rtzo=-60&v-dston=false&v-tzid=Europe%2FStockholm&v-wn=v-0.2542698790885283&v-td=true"
                    + "&v-pr=2&v-np=Linux%20armv8l&v-cs=light%20dark&v-pv=VISIBLE&v-fs=NOT_FULLSCREEN&v-so=portrait-primary"
                    + "&v-soa=0&v-tn=&v-ga=PROMPT&v-wla=SUPPORTED&v-ws=false";

    private final KeptConnection connection;
    private final String cookie;
    private final String csrf;
    private final String push;
    private final int ui;
    private final Map<Long, Integer> voteButtons = new TreeMap<>();
    private int cards;
    private int longest;
    private int messages;
    private int seen;
    private @Nullable KeptConnection news;

    private OpenPage(KeptConnection connection, String cookie, JsonNode config) {
        this.connection = connection;
        this.cookie = cookie;
        var first = config.get("uidl");
        this.csrf = first.get("Vaadin-Security-Key").asString();
        this.push = first.path("Vaadin-Push-ID").asString("");
        this.ui = config.get("v-uiId").asInt();
        this.seen = first.get("syncId").asInt();
        learn(first);
    }

    /**
     * @param path of the page, without the slash before it
     * @param query what follows the question mark; empty where there is none
     */
    static OpenPage open(Application application, String subject, String path, String query) throws IOException {
        var connection = application.connect();
        var cookie = SignIn.as(subject, connection);
        connection
                .get("/" + path + (query.isEmpty() ? "" : "?" + query), cookie)
                .ok();
        var init = connection
                .get("/?v-r=init&location=" + encoded(path) + "&query=" + encoded(query) + DETAILS, cookie)
                .ok();
        var page = new OpenPage(connection, cookie, JSON.readTree(init.body()).get("appConfig"));
        page.goTo(path, query);
        return page;
    }

    /** Goes on to another page, or to the same again. @return what changed, as it came */
    String goTo(String path, String query) throws IOException {
        return send("""
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s","appShellTitle":"Vårt Rannebergen","historyState":null,"trigger":""}}""".formatted(path, query));
    }

    /** Ideas that can be voted for here. */
    List<Long> ideas() {
        return List.copyOf(voteButtons.keySet());
    }

    int cards() {
        return cards;
    }

    /** Characters of the longest answer: that with the whole page. */
    int longestAnswer() {
        return longest;
    }

    /** Presses the vote button of an idea. @return what changed on the page, as it came */
    String pressVote(long idea) throws IOException {
        return send("""
                {"type":"event","node":%d,"event":"click","data":{"event.screenX":120,"event.screenY":400,"event.clientX":120,"event.clientY":400,"event.detail":1,"event.button":0,"event.ctrlKey":false,"event.shiftKey":false,"event.altKey":false,"event.metaKey":false}}""".formatted(voteButtons.get(idea)));
    }

    /** Asks for nothing, as any later event would: the server lets go of the answer before. */
    void exchange() throws IOException {
        send("");
    }

    private String send(String call) throws IOException {
        var body = "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                .formatted(csrf, call, seen, messages++);
        var answer = connection
                .post(
                        "/?v-r=uidl&v-uiId=" + ui,
                        body.getBytes(StandardCharsets.UTF_8),
                        cookie,
                        "Content-Type: application/json; charset=UTF-8")
                .ok()
                .text();
        longest = Math.max(longest, answer.length());
        var message = JSON.readTree(answer);
        if (!message.has("syncId")
                || message.path("meta").has("appError")
                || message.path("meta").has("sessionExpired")) {
            throw new IllegalStateException("the page failed: " + answer);
        }
        seen = message.get("syncId").asInt();
        learn(message);
        return answer;
    }

    /** A vote button is described by the title of its idea. */
    private void learn(JsonNode message) {
        for (var change : message.path("changes")) {
            var value = change.path("value").asString("");
            if (value.equals("article")) {
                cards++;
            } else if (change.path("key").asString("").equals("aria-describedby") && value.matches("\\w+-\\d+")) {
                voteButtons.put(
                        Long.parseLong(value.substring(value.lastIndexOf('-') + 1)),
                        change.get("node").asInt());
            }
        }
    }

    /** Opens the connection for news, as the browser does once the page asks for it. */
    void listen(Application application) throws IOException {
        if (push.isEmpty()) {
            throw new IllegalStateException("the page wants no news");
        }
        var line = application.connect();
        var key = Base64.getEncoder()
                .encodeToString(UUID.randomUUID().toString().substring(0, 16).getBytes(StandardCharsets.US_ASCII));
        var answer = line.get(
                "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + push
                        + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                        + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application%2Fjson%3B%20charset%3DUTF-8&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId="
                        + seen,
                cookie,
                "Connection: Upgrade",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: " + key,
                "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits",
                "Origin: http://localhost:" + application.port());
        if (answer.status() != 101) {
            throw new IllegalStateException("no connection for news: " + answer.status());
        }
        news = line;
    }

    /** @return bytes of news since the last time */
    int readNews() throws IOException {
        return news == null ? 0 : news.drain();
    }

    /** The browser lets go of the connection it asked over; the page stays open, and the one for news. */
    void rest() throws IOException {
        connection.rest();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        connection.close();
        if (news != null) {
            news.close();
        }
    }
}
