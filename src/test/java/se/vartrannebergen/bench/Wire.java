package se.vartrannebergen.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what comes over a browser's network. */
final class Wire {
    private final Map<String, String> types = new ConcurrentHashMap<>();
    private final Map<String, Long> bytes = new ConcurrentHashMap<>();

    Wire(CDPSession network) {
        network.send("Network.enable");
        network.on("Network.requestWillBeSent", this::remember);
        network.on("Network.loadingFinished", this::count);
    }

    private void remember(JsonObject event) {
        var url = event.getAsJsonObject("request").get("url").getAsString();
        if (!url.startsWith("data:")) {
            types.put(event.get("requestId").getAsString(), event.get("type").getAsString());
        }
    }

    private void count(JsonObject event) {
        bytes.put(
                event.get("requestId").getAsString(),
                event.get("encodedDataLength").getAsLong());
    }

    int requests() {
        return types.size();
    }

    long bytes() {
        return types.keySet().stream()
                .mapToLong(request -> bytes.getOrDefault(request, 0L))
                .sum();
    }

    long htmlBytes() {
        return types.entrySet().stream()
                .filter(request -> request.getValue().equals("Document"))
                .mapToLong(request -> bytes.getOrDefault(request.getKey(), 0L))
                .sum();
    }
}
