package se.vartrannebergen.journeys;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Visits by HTTP alone, without cookies. */
final class Plain {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private Plain() {}

    /** @param headers names and values in turn */
    static HttpResponse<String> get(Town town, String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create(town.platform().address() + path));
            if (headers.length > 0) {
                request.headers(headers);
            }
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    /** The one address of an idea. */
    static String whole(Town town, String address) {
        return get(town, address).headers().firstValue("Location").orElse(address);
    }

    /** The number of an idea in its address. */
    static long id(String address) {
        return Long.parseLong(address.replaceFirst("^/ideas/(\\d+).*", "$1"));
    }
}
