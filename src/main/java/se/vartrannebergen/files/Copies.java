package se.vartrannebergen.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * The files that are kept of a photo: progressive JPEG made of nothing but pixels.
 *
 * @param hash SHA-256 of the largest, in hexadecimal
 * @param width of the largest, in pixels
 * @param height of the largest, in pixels
 */
record Copies(Map<Image.Size, byte[]> files, String hash, int width, int height) {
    private static final float[] QUALITIES = {0.8f, 0.7f, 0.6f, 0.5f, 0.4f};

    static Copies of(BufferedImage large) {
        var files = new EnumMap<Image.Size, byte[]>(Image.Size.class);
        files.put(Image.Size.LARGE, encode(large, 300_000));
        var medium = Pixels.fit(large, Image.Size.MEDIUM);
        files.put(Image.Size.MEDIUM, encode(medium, 100_000));
        files.put(Image.Size.SMALL, encode(Pixels.fit(medium, Image.Size.SMALL), 20_000));
        return new Copies(files, sha256(files.get(Image.Size.LARGE)), large.getWidth(), large.getHeight());
    }

    /** As fine as fits into {@code bytes}; the coarsest quality stands even where it does not. */
    private static byte[] encode(BufferedImage picture, int bytes) {
        byte[] file = {};
        for (var quality : QUALITIES) {
            file = encode(picture, quality);
            if (file.length <= bytes) {
                break;
            }
        }
        return file;
    }

    private static byte[] encode(BufferedImage picture, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream(64 * 1024);
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
