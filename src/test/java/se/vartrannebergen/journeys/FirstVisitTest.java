package se.vartrannebergen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What somebody who has never been here pays for the home page, in bytes of a phone contract. */
@Journey
class FirstVisitTest {
    private static final int MOST_BYTES = 150_000;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();
    private final Map<String, Long> bytes = new ConcurrentHashMap<>();

    @Test
    void theHomePageCostsAtMost150Kilobytes(Town town, Someone visitor) {
        town.idea("Fler cykelställ vid busshållplatsen");
        var network = visitor.browser().newCDPSession(visitor.page());
        network.send("Network.enable");
        network.on("Network.requestWillBeSent", this::remember);
        network.on("Network.loadingFinished", this::count);

        visitor.opens("/");
        visitor.page().waitForTimeout(2_000); // what the page fetches once it is shown counts too

        var all = bytes.values().stream().mapToLong(Long::longValue).sum();
        var each = new TreeMap<Long, String>();
        bytes.forEach(
                (request, size) -> each.merge(size, addresses.getOrDefault(request, "?"), (a, b) -> a + ", " + b));
        var table = each.descendingMap().entrySet().stream()
                .map(entry -> "%9d  %s".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
        System.out.printf(
                "First visit of the home page: %.1f kB in %d requests%n%s%n", all / 1000.0, bytes.size(), table);
        assertThat(bytes).hasSizeGreaterThan(3);
        assertThat(all).as(table).isLessThanOrEqualTo(MOST_BYTES);
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
