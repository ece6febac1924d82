package se.vartrannebergen.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.files.ImageRefused.Reason;

/**
 * What is left of an uploaded picture when everything but its first frame's pixels is taken out. A decoder is given
 * this and never the upload: text that inflates without end, thumbnails, positions, thousands of frames do not reach it.
 *
 * @param format as {@link javax.imageio.ImageIO} calls it
 * @param file a well-formed file of that format
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param decodedBytes what one pixel takes in memory while it is decoded
 * @param whole true where the decoder cannot skip pixels, so that all of them stand in memory at once
 * @param orientation 1–8 as Exif counts
 * @param profile ICC profile of the colours, null for sRGB
 */
record Essence(
        String format,
        byte[] file,
        int width,
        int height,
        int decodedBytes,
        boolean whole,
        int orientation,
        byte @Nullable [] profile) {

    /** Longer edges occur in no photo; one row of pixels alone could then fill the memory. */
    private static final int LONGEST_EDGE = 30_000;

    /** Profiles of cameras and screens take 500 bytes to 60 kB. Larger ones are ignored. */
    static final int MOST_PROFILE_BYTES = 256 * 1024;

    /**
     * Takes the picture out of the upload, by its content alone.
     *
     * @throws ImageRefused for anything that is no picture, is broken or is too large, before any pixel is decoded
     */
    static Essence of(byte[] upload) throws ImageRefused {
        try {
            if (startsWith(upload, 0, 0xFF, 0xD8, 0xFF)) {
                return JpegEssence.of(upload);
            }
            if (startsWith(upload, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
                return PngEssence.of(upload);
            }
            if (startsWith(upload, 0, 'G', 'I', 'F', '8')) {
                return GifEssence.of(upload);
            }
            if (startsWith(upload, 0, 'R', 'I', 'F', 'F') && startsWith(upload, 8, 'W', 'E', 'B', 'P')) {
                return WebpEssence.of(upload);
            }
        } catch (IndexOutOfBoundsException e) {
            // The file ends before what it announces.
            throw new ImageRefused(Reason.DAMAGED, e);
        }
        throw new ImageRefused(Reason.NOT_AN_IMAGE);
    }

    /** To be asked as soon as the size is known. */
    static void checkSize(long width, long height) throws ImageRefused {
        if (width <= 0 || height <= 0) {
            throw new ImageRefused(Reason.DAMAGED);
        }
        if (width > LONGEST_EDGE || height > LONGEST_EDGE || width * height > Images.MOST_PIXELS) {
            throw new ImageRefused(Reason.TOO_MANY_PIXELS);
        }
    }

    static boolean startsWith(byte[] bytes, int offset, int... expected) {
        if (bytes.length < offset + expected.length) {
            return false;
        }
        for (var i = 0; i < expected.length; i++) {
            if (bytes[offset + i] != (byte) expected[i]) {
                return false;
            }
        }
        return true;
    }

    static boolean startsWith(byte[] bytes, int offset, String expected) {
        var wanted = expected.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length >= offset + wanted.length
                && Arrays.equals(bytes, offset, offset + wanted.length, wanted, 0, wanted.length);
    }
}
