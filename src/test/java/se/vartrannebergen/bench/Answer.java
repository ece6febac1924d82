package se.vartrannebergen.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** What a server answered. @param headers by their names in small letters */
record Answer(int status, Map<String, List<String>> headers, byte[] body) {

    /** The answer, if it is one of success. */
    Answer ok() {
        if (status != 200) {
            throw new IllegalStateException("answered " + status + ": " + new String(body, StandardCharsets.UTF_8));
        }
        return this;
    }

    String header(String name) {
        return headers.getOrDefault(name, List.of("")).getFirst();
    }

    boolean isCompressed() {
        return header("content-encoding").equals("gzip");
    }

    /** As a browser would read it. */
    byte[] content() {
        if (!isCompressed()) {
            return body;
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return unpacked.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String text() {
        return new String(content(), StandardCharsets.UTF_8);
    }
}
