package se.vartrannebergen.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.vartrannebergen.files.ImageRefused.Reason;

/**
 * What arrived, on disk until it has been looked at: many people on slow phones send at once, and memory is for those
 * whose turn it is.
 *
 * @param hash SHA-256 of the bytes as they came, in hexadecimal
 */
record Upload(Path file, String hash) implements AutoCloseable {
    /**
     * Reads at most one byte more than {@link Images#MOST_BYTES}.
     *
     * @throws ImageRefused TOO_MANY_BYTES
     * @throws IOException if the sender goes away or the disk is full
     */
    static Upload receive(InputStream stream, Path folder) throws ImageRefused, IOException {
        var digest = sha256();
        var file = Files.createTempFile(Files.createDirectories(folder), "upload-", ".part");
        try (var out = Files.newOutputStream(file)) {
            var in = new DigestInputStream(stream, digest);
            var buffer = new byte[16 * 1024];
            var size = 0;
            for (int read; (read = in.read(buffer, 0, Math.min(buffer.length, Images.MOST_BYTES + 1 - size))) > 0; ) {
                size += read;
                if (size > Images.MOST_BYTES) {
                    throw new ImageRefused(Reason.TOO_MANY_BYTES);
                }
                out.write(buffer, 0, read);
            }
            return new Upload(file, HexFormat.of().formatHex(digest.digest()));
        } catch (ImageRefused | IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
