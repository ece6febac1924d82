package se.vartrannebergen.files;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Which way up a photo is to be shown, as its Exif block says (tag 0x0112 of the first directory). Nothing else of the
 * block is looked at, so that hostile ones have little to work with.
 */
final class ExifOrientation {
    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int TYPE_SHORT = 3;

    private ExifOrientation() {}

    /**
     * Reads the block as TIFF, with or without the leading {@code Exif\0\0}.
     *
     * @return 1–8; 1 where the block does not say
     */
    static int of(byte[] exif) {
        try {
            return read(ByteBuffer.wrap(exif));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static int read(ByteBuffer exif) {
        if (exif.getInt(0) == 0x45786966) {
            exif = exif.slice(6, exif.capacity() - 6);
        }
        switch (exif.getShort()) {
            case 0x4949 -> exif.order(ByteOrder.LITTLE_ENDIAN);
            case 0x4D4D -> exif.order(ByteOrder.BIG_ENDIAN);
            default -> {
                return UPRIGHT;
            }
        }
        exif.position(4);
        exif.position(exif.getInt());
        var entries = Short.toUnsignedInt(exif.getShort());
        for (var i = 0; i < entries; i++) {
            var tag = Short.toUnsignedInt(exif.getShort());
            var type = exif.getShort();
            exif.getInt();
            var value = Short.toUnsignedInt(exif.getShort());
            exif.getShort();
            if (tag == TAG) {
                return type == TYPE_SHORT && value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
