package se.vartrannebergen.journeys;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A request word for word, also with headers that no client would send. */
final class RawRequest {
    private static final int PATIENCE_MS = 20_000;

    private RawRequest() {}

    /** @param headers whole lines, the host's among them @return everything that came back */
    static String send(String address, String path, String... headers) throws IOException {
        try (var socket = new Socket("127.0.0.1", URI.create(address).getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            var request = "GET " + path + " HTTP/1.1\r\n" + String.join("\r\n", headers)
                    + "\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
