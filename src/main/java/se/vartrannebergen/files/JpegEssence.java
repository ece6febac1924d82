package se.vartrannebergen.files;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import se.vartrannebergen.files.ImageRefused.Reason;

/**
 * Walks the segments of a JPEG file (ITU-T T.81, annex B) and keeps those that its pixels need. What stands behind the
 * first picture (previews, films) is dropped, as are all comments and application segments but the two that say how
 * colours are coded.
 */
final class JpegEssence {
    /** Usual progressive files have 10. A file of many thousands would keep the processor busy for minutes. */
    private static final int MOST_SCANS = 40;

    private static final int SOF0 = 0xC0, SOF2 = 0xC2, DHT = 0xC4, JPG = 0xC8, DAC = 0xCC, SOF15 = 0xCF;
    private static final int RST0 = 0xD0, RST7 = 0xD7, SOI = 0xD8, EOI = 0xD9, SOS = 0xDA, DQT = 0xDB, DRI = 0xDD;
    private static final int APP0 = 0xE0, APP1 = 0xE1, APP2 = 0xE2, APP14 = 0xEE, TEM = 0x01;

    private final byte[] upload;
    private final ByteArrayOutputStream kept;
    private final ByteArrayOutputStream profile = new ByteArrayOutputStream();
    private int at = 2;
    private int width;
    private int height;
    private int components;
    private int scans;
    private int orientation;

    private JpegEssence(byte[] upload) {
        this.upload = upload;
        kept = new ByteArrayOutputStream(upload.length);
    }

    static Essence of(byte[] upload) throws ImageRefused {
        return new JpegEssence(upload).read();
    }

    private Essence read() throws ImageRefused {
        mark(SOI);
        for (var marker = nextMarker(); marker != EOI; marker = nextMarker()) {
            if (marker != TEM && marker != SOI && (marker < RST0 || marker > RST7)) {
                segment(marker, at, unsignedShort(at));
            }
        }
        mark(EOI);
        if (scans == 0) {
            throw new ImageRefused(Reason.DAMAGED);
        }
        return new Essence(
                "jpeg",
                kept.toByteArray(),
                width,
                height,
                // Four inks are decoded first and mixed to colours afterwards.
                components == 4 ? 8 : 3,
                false,
                orientation == 0 ? ExifOrientation.UPRIGHT : orientation,
                components == 3 && profile.size() > 0 && profile.size() <= Essence.MOST_PROFILE_BYTES
                        ? profile.toByteArray()
                        : null);
    }

    private void segment(int marker, int start, int length) throws ImageRefused {
        if (length < 2 || start + length > upload.length) {
            throw new ImageRefused(Reason.DAMAGED);
        }
        at = start + length;
        switch (marker) {
            case DHT, DQT, DRI -> keep(marker, start, length);
            case SOS -> {
                scan(start, length);
            }
            case APP0 -> {
                if (length >= 16 && Essence.startsWith(upload, start + 2, "JFIF\0")) {
                    header(start);
                }
            }
            case APP1 -> {
                if (orientation == 0 && Essence.startsWith(upload, start + 2, "Exif\0\0")) {
                    orientation = ExifOrientation.of(Arrays.copyOfRange(upload, start + 2, at));
                }
            }
            case APP2 -> {
                if (length > 16 && Essence.startsWith(upload, start + 2, "ICC_PROFILE\0")) {
                    profile.write(upload, start + 16, length - 16);
                }
            }
            case APP14 -> {
                if (length >= 14 && Essence.startsWith(upload, start + 2, "Adobe")) {
                    keep(marker, start, length);
                }
            }
            default -> {
                if (marker >= SOF0 && marker <= SOF15 && marker != JPG && marker != DAC) {
                    frame(marker, start, length);
                }
            }
        }
    }

    private void frame(int marker, int start, int length) throws ImageRefused {
        if (width != 0) {
            throw new ImageRefused(Reason.DAMAGED);
        }
        components = unsignedByte(start + 7);
        if (marker > SOF2 || unsignedByte(start + 2) != 8 || components > 4 || components == 2) {
            // Medical and archive variants that no camera, phone or browser makes.
            throw new ImageRefused(Reason.NOT_AN_IMAGE);
        }
        height = unsignedShort(start + 3);
        width = unsignedShort(start + 5);
        Essence.checkSize(width, height);
        keep(marker, start, length);
    }

    private void scan(int start, int length) throws ImageRefused {
        if (width == 0 || ++scans > MOST_SCANS) {
            throw new ImageRefused(Reason.DAMAGED);
        }
        while (upload[at] != (byte) 0xFF || !endsScan(unsignedByte(at + 1))) {
            at++;
        }
        keep(SOS, start, at - start);
    }

    /** True at a marker that ends the scan: neither a stuffed byte nor a restart nor fill. */
    private static boolean endsScan(int next) {
        return next != 0 && next != 0xFF && (next < RST0 || next > RST7);
    }

    /** Only the fixed part, without the thumbnail that may follow it. */
    private void header(int start) {
        mark(APP0);
        kept.write(0);
        kept.write(16);
        kept.write(upload, start + 2, 12);
        kept.write(0);
        kept.write(0);
    }

    private void keep(int marker, int start, int length) {
        mark(marker);
        kept.write(upload, start, length);
    }

    private void mark(int marker) {
        kept.write(0xFF);
        kept.write(marker);
    }

    /** Bytes between segments are skipped, as decoders do. */
    private int nextMarker() {
        while (upload[at] != (byte) 0xFF) {
            at++;
        }
        while (upload[at] == (byte) 0xFF) {
            at++;
        }
        return unsignedByte(at++);
    }

    private int unsignedByte(int index) {
        return Byte.toUnsignedInt(upload[index]);
    }

    private int unsignedShort(int index) {
        return unsignedByte(index) << 8 | unsignedByte(index + 1);
    }
}
