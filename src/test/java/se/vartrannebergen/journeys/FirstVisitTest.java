package se.vartrannebergen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who has never been here pays for reading, and then for taking part, in bytes of a phone contract. */
@Journey
class FirstVisitTest {
    /** Without photos, of which each page has others. */
    private static final int READING = 30_000;

    private static final int HTML = 15_000;
    private static final int WAKING = 100_000;
    private static final int MOST_REQUESTS = 10;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final Map<String, Long> bytes = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ideas", "idea"})
    void readingCostsLittle(String path, Town town, Someone visitor) {
        var idea = town.idea("Fler cykelställ vid busshållplatsen");
        for (var i = 0; i < 20; i++) {
            town.idea("Cykelställ nummer " + i);
        }
        listen(visitor);
        visitor.opens(path.equals("idea") ? idea : path);
        visitor.page().waitForTimeout(1_000); // what the page fetches once it is shown counts too

        assertThat(bytes).as(table()).hasSizeBetween(2, MOST_REQUESTS);
        assertThat(sum()).as(table()).isLessThanOrEqualTo(READING);
        var documents = addresses.entrySet().stream()
                .filter(request ->
                        request.getValue().equals("/") || request.getValue().startsWith("/ideas"))
                .mapToLong(request -> bytes.getOrDefault(request.getKey(), 0L))
                .sum();
        assertThat(documents).as(table()).isBetween(1L, (long) HTML);
    }

    @Test
    void takingPartCostsOnce(Town town, Someone visitor) {
        town.idea("Fler cykelställ vid tvättstugan");
        visitor.opens("/ideas");
        listen(visitor);
        visitor.field("ideas.list.search").focus();
        PlaywrightAssertions.assertThat(visitor.page().locator("#page")).hasCount(0);
        visitor.settled().page().waitForTimeout(1_000);
        assertThat(sum()).as(table()).isBetween(20_000L, (long) WAKING);
    }

    private void listen(Someone visitor) {
        var network = visitor.browser().newCDPSession(visitor.page());
        network.send("Network.enable");
        network.on("Network.requestWillBeSent", this::remember);
        network.on("Network.loadingFinished", this::count);
    }

    private long sum() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    private String table() {
        var each = new TreeMap<Long, String>();
        bytes.forEach(
                (request, size) -> each.merge(size, addresses.getOrDefault(request, "?"), (a, b) -> a + ", " + b));
        return each.descendingMap().entrySet().stream()
                .map(entry -> "%9d  %s".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private void remember(JsonObject event) {
        var url = event.getAsJsonObject("request").get("url").getAsString();
        addresses.put(event.get("requestId").getAsString(), url.replaceFirst("^https?://[^/]+", ""));
    }

    private void count(JsonObject event) {
        var request = event.get("requestId").getAsString();
        if (!addresses.getOrDefault(request, "").startsWith("data:")) {
            bytes.put(request, event.get("encodedDataLength").getAsLong());
        }
    }
}
