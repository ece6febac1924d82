package se.vartrannebergen.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.files.ImageRefused.Reason;

/** Walks the chunks of a PNG file (W3C PNG, section 5) and keeps the header, palette, transparency and pixels. */
final class PngEssence {
    private static final int SIGNATURE = 8;
    private static final int IHDR = 0x49484452, PLTE = 0x504C5445, TRNS = 0x74524E53, IDAT = 0x49444154;
    private static final int IEND = 0x49454E44, ICCP = 0x69434350, EXIF = 0x65584966;
    private static final int GREY = 0, PALETTE = 3, GREY_ALPHA = 4;

    private final byte[] upload;
    private final ByteBuffer in;
    private final ByteArrayOutputStream kept;
    private int orientation = ExifOrientation.UPRIGHT;
    private byte @Nullable [] profile;

    private PngEssence(byte[] upload) {
        this.upload = upload;
        in = ByteBuffer.wrap(upload);
        kept = new ByteArrayOutputStream(upload.length);
    }

    static Essence of(byte[] upload) throws ImageRefused {
        return new PngEssence(upload).read();
    }

    private Essence read() throws ImageRefused {
        if (in.getInt(SIGNATURE) != 13 || in.getInt(SIGNATURE + 4) != IHDR) {
            throw new ImageRefused(Reason.DAMAGED);
        }
        // Both are unsigned and at most 2^31-1; a negative one is refused as broken.
        var width = in.getInt(16);
        var height = in.getInt(20);
        Essence.checkSize(width, height);
        var depth = in.get(24);
        var colours = in.get(25);

        kept.write(upload, 0, SIGNATURE);
        var at = SIGNATURE;
        var pixels = false;
        for (var type = 0; type != IEND; at += 12 + in.getInt(at)) {
            var length = in.getInt(at);
            if (length < 0 || length > upload.length - at - 12) {
                throw new ImageRefused(Reason.DAMAGED);
            }
            type = in.getInt(at + 4);
            pixels |= type == IDAT;
            chunk(type, at, length);
        }
        if (!pixels) {
            throw new ImageRefused(Reason.DAMAGED);
        }
        return new Essence(
                "png",
                kept.toByteArray(),
                width,
                height,
                bytesPerPixel(colours, depth),
                false,
                orientation,
                colours == GREY || colours == GREY_ALPHA ? null : profile);
    }

    private void chunk(int type, int at, int length) throws ImageRefused {
        switch (type) {
            case IHDR, PLTE, TRNS, IDAT, IEND -> {
                var sum = new CRC32();
                sum.update(upload, at + 4, 4 + length);
                if ((int) sum.getValue() != in.getInt(at + 8 + length)) {
                    throw new ImageRefused(Reason.DAMAGED);
                }
                kept.write(upload, at, 12 + length);
            }
            case EXIF -> orientation = ExifOrientation.of(Arrays.copyOfRange(upload, at + 8, at + 8 + length));
            case ICCP -> profile = profile(at + 8, length);
            default -> {
                // Texts, times, histograms, frames of an animation: no pixel of the picture needs them.
            }
        }
    }

    /** A name, a zero, the method (0) and the deflated profile. Stops inflating at the bound and then has none. */
    private byte @Nullable [] profile(int start, int length) {
        var data = start;
        while (data < start + length && upload[data] != 0) {
            data++;
        }
        data += 2;
        if (data >= start + length) {
            return null;
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(upload, data, start + length - data);
            var inflated = new byte[Essence.MOST_PROFILE_BYTES + 1];
            var size = 0;
            while (!inflater.finished() && size < inflated.length) {
                var more = inflater.inflate(inflated, size, inflated.length - size);
                if (more == 0) {
                    return null;
                }
                size += more;
            }
            return size > Essence.MOST_PROFILE_BYTES ? null : Arrays.copyOf(inflated, size);
        } catch (DataFormatException e) {
            return null;
        }
    }

    private static int bytesPerPixel(int colours, int depth) {
        var samples = switch (colours) {
            case GREY, PALETTE -> 1;
            case GREY_ALPHA -> 2;
            // One more than three, since transparency may be added by a chunk of its own.
            default -> 4;
        };
        return samples * (depth == 16 ? 2 : 1);
    }
}
