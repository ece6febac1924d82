package se.vartrannebergen.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * HTTP/1.1 over one connection that is kept, as thin as can be: what the client costs is taken from the same processor as what
 * is measured.
 */
final class KeptConnection implements AutoCloseable {
    private static final int PATIENCE_MS = 60_000;

    private final int port;
    private Socket socket;
    private InputStream in;
    private boolean over;

    KeptConnection(int port) throws IOException {
        this.port = port;
        begin();
    }

    private void begin() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MS);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        over = false;
    }

    /** @param headers whole lines */
    Answer get(String path, String... headers) throws IOException {
        return send("GET", path, new byte[0], headers);
    }

    /** Goes on to where an answer leads: an address without its readable part may lead to the one that has it. */
    Answer follow(String path, String... headers) throws IOException {
        var answer = get(path, headers);
        return answer.status() / 100 == 3
                ? get(answer.header("location").replaceFirst("^https?://[^/]+", ""), headers)
                : answer;
    }

    Answer post(String path, byte[] body, String... headers) throws IOException {
        return send("POST", path, body, headers);
    }

    Answer send(String method, String path, byte[] body, String... headers) throws IOException {
        var head = new StringBuilder(200)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: localhost:")
                .append(port)
                .append("\r\n");
        for (var header : headers) {
            head.append(header).append("\r\n");
        }
        if (!method.equals("GET")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        var first = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        var all = java.util.Arrays.copyOf(first, first.length + body.length);
        System.arraycopy(body, 0, all, first.length, body.length);
        if (over) {
            // A server ends a connection after a hundred requests, and says so.
            socket.close();
            begin();
        }
        socket.getOutputStream().write(all);
        return read();
    }

    private Answer read() throws IOException {
        var status = Integer.parseInt(line().substring(9, 12));
        Map<String, List<String>> headers = new HashMap<>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>(1))
                    .add(line.substring(colon + 1).strip());
        }
        over = headers.getOrDefault("connection", List.of("")).getFirst().equalsIgnoreCase("close");
        return new Answer(status, headers, status == 101 ? new byte[0] : body(headers));
    }

    private byte[] body(Map<String, List<String>> headers) throws IOException {
        if (headers.containsKey("content-length")) {
            return exactly(Integer.parseInt(headers.get("content-length").getFirst()));
        }
        if (!headers.containsKey("transfer-encoding")) {
            return new byte[0];
        }
        var body = new java.io.ByteArrayOutputStream(1 << 14);
        for (var size = chunk(); size > 0; size = chunk()) {
            body.write(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] exactly(int size) throws IOException {
        var bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("the answer broke off");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder(60);
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the connection was closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    /** Reads away what has come unasked. @return how many bytes */
    int drain() throws IOException {
        var all = 0;
        while (in.available() > 0) {
            all += (int) in.skip(in.available());
        }
        return all;
    }

    /** Lets go of the connection until there is more to ask. */
    void rest() throws IOException {
        socket.close();
        over = true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
