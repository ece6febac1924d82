package se.vartrannebergen.prerender;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** How the bytes of a page travel (RFC 9110 section 12.5.3). Pages are compressed once, not for each who asks. */
enum PageEncoding {
    /** Smallest; only where its native library is at hand (Linux, macOS, Windows on the usual processors). */
    BROTLI("br"),
    GZIP("gzip"),
    IDENTITY("identity");

    /** Of 0–11: 5 is about as quick as gzip and a sixth smaller. */
    private static final int BROTLI_QUALITY = 5;

    private final String token;

    PageEncoding(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }

    /** The best that a browser takes. @param accepted its header {@code Accept-Encoding}; may be missing */
    static PageEncoding best(@Nullable String accepted) {
        if (accepted == null) {
            return IDENTITY;
        }
        if (Brotli4jLoader.isAvailable() && accepts(accepted, BROTLI.token)) {
            return BROTLI;
        }
        return accepts(accepted, GZIP.token) ? GZIP : IDENTITY;
    }

    private static boolean accepts(String accepted, String token) {
        for (var part : accepted.split(",")) {
            var coding = part.trim();
            if (coding.equalsIgnoreCase(token)) {
                return true;
            }
            if (coding.regionMatches(true, 0, token + ";", 0, token.length() + 1)) {
                return !coding.matches(".*q=0(\\.0*)?\\s*");
            }
        }
        return false;
    }

    static byte[] gzip(byte[] plain) {
        var zipped = new ByteArrayOutputStream(plain.length / 4);
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(plain);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return zipped.toByteArray();
    }

    static byte[] unzip(byte[] zipped) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Only where the native library is at hand. */
    static byte[] brotli(byte[] plain) {
        try {
            return Encoder.compress(plain, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
