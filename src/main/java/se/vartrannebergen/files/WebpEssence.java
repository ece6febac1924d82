package se.vartrannebergen.files;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.files.ImageRefused.Reason;

/**
 * Walks the chunks of a WebP file (RFC 9649, section 2) and keeps the pixels of the only or first frame. Sizes are read
 * from the pixels' own header, never from what the container claims.
 */
final class WebpEssence {
    /** All pixels of a lossless picture stand in memory at once: 4 bytes each. */
    private static final int MOST_LOSSLESS_PIXELS = 12_000_000;

    /** Transparency is decoded beside the colours, as if it were a lossless picture of its own. */
    private static final int MOST_TRANSPARENT_PIXELS = 6_000_000;

    private static final int RIFF_HEADER = 12, CHUNK_HEADER = 8, FRAME_HEADER = 16;
    private static final int ALPHA_FLAG = 0x10;

    /** Decoders look ahead, also where no pixel needs more bits: zeros behind the file spare them its end. */
    private static final int LOOK_AHEAD = 16;

    private final byte[] upload;
    private final ByteBuffer in;
    private int orientation = ExifOrientation.UPRIGHT;
    private byte @Nullable [] profile;
    private byte @Nullable [] alpha;
    private byte @Nullable [] pixels;
    private boolean lossless;

    private WebpEssence(byte[] upload) {
        this.upload = upload;
        in = ByteBuffer.wrap(upload).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Essence of(byte[] upload) throws ImageRefused {
        return new WebpEssence(upload).read();
    }

    private Essence read() throws ImageRefused {
        var end = CHUNK_HEADER + Integer.toUnsignedLong(in.getInt(4));
        if (end > upload.length) {
            throw new ImageRefused(Reason.DAMAGED);
        }
        chunks(RIFF_HEADER, (int) end);
        if (pixels == null) {
            throw new ImageRefused(Reason.DAMAGED);
        }
        var head = ByteBuffer.wrap(pixels).order(ByteOrder.LITTLE_ENDIAN);
        var size = lossless ? losslessSize(head) : lossySize(head);
        var width = size & 0xFFFF;
        var height = size >>> 16;
        Essence.checkSize(width, height);
        var whole = lossless || alpha != null;
        if (whole && width * height > (lossless ? MOST_LOSSLESS_PIXELS : MOST_TRANSPARENT_PIXELS)) {
            throw new ImageRefused(Reason.TOO_MANY_PIXELS);
        }
        return new Essence("webp", file(width, height), width, height, whole ? 4 : 3, whole, orientation, profile);
    }

    private void chunks(int from, int to) throws ImageRefused {
        for (var at = from; at + CHUNK_HEADER <= to; ) {
            var length = in.getInt(at + 4);
            var data = at + CHUNK_HEADER;
            if (length < 0 || length > to - data) {
                throw new ImageRefused(Reason.DAMAGED);
            }
            chunk(at, data, length);
            at = data + length + (length & 1);
        }
    }

    private void chunk(int at, int data, int length) throws ImageRefused {
        if (Essence.startsWith(upload, at, "EXIF")) {
            orientation = ExifOrientation.of(Arrays.copyOfRange(upload, data, data + length));
        } else if (Essence.startsWith(upload, at, "ICCP") && length <= Essence.MOST_PROFILE_BYTES) {
            profile = Arrays.copyOfRange(upload, data, data + length);
        } else if (pixels == null && Essence.startsWith(upload, at, "ANMF") && length > FRAME_HEADER) {
            chunks(data + FRAME_HEADER, data + length);
        } else if (pixels == null && Essence.startsWith(upload, at, "ALPH")) {
            alpha = Arrays.copyOfRange(upload, data, data + length);
        } else if (pixels == null && Essence.startsWith(upload, at, "VP8")) {
            lossless = upload[at + 3] == 'L';
            if (lossless || upload[at + 3] == ' ') {
                pixels = Arrays.copyOfRange(upload, data, data + length);
            }
        }
    }

    /** Three bytes of frame tag, three of start code, then 14 bits each (RFC 6386, section 9.1). */
    private static int lossySize(ByteBuffer head) throws ImageRefused {
        if ((head.get(0) & 1) != 0 || head.get(3) != (byte) 0x9D || head.get(4) != 1 || head.get(5) != 0x2A) {
            throw new ImageRefused(Reason.DAMAGED);
        }
        return head.getShort(6) & 0x3FFF | (head.getShort(8) & 0x3FFF) << 16;
    }

    /** A signature, then 14 bits each, less one (RFC 9649, section 3.4). */
    private int losslessSize(ByteBuffer head) throws ImageRefused {
        alpha = null;
        if (head.get(0) != 0x2F) {
            throw new ImageRefused(Reason.DAMAGED);
        }
        var bits = head.getInt(1);
        return (bits & 0x3FFF) + 1 | ((bits >>> 14 & 0x3FFF) + 1) << 16;
    }

    private byte[] file(int width, int height) {
        var chunks = new ByteArrayOutputStream(upload.length);
        if (alpha != null) {
            var extended = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
            extended.put((byte) ALPHA_FLAG).putInt(4, width - 1).putInt(7, height - 1);
            write(chunks, "VP8X", Arrays.copyOf(extended.array(), 10));
            write(chunks, "ALPH", alpha);
        }
        write(chunks, lossless ? "VP8L" : "VP8 ", Objects.requireNonNull(pixels));
        var riff = ByteBuffer.allocate(RIFF_HEADER + chunks.size() + LOOK_AHEAD).order(ByteOrder.LITTLE_ENDIAN);
        riff.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(4 + chunks.size());
        riff.put("WEBP".getBytes(StandardCharsets.ISO_8859_1)).put(chunks.toByteArray());
        return riff.array();
    }

    private static void write(ByteArrayOutputStream out, String type, byte[] data) {
        var head = ByteBuffer.allocate(CHUNK_HEADER).order(ByteOrder.LITTLE_ENDIAN);
        head.put(type.getBytes(StandardCharsets.ISO_8859_1)).putInt(data.length);
        out.writeBytes(head.array());
        out.writeBytes(data);
        if ((data.length & 1) != 0) {
            out.write(0);
        }
    }
}
