package se.vartrannebergen.files;

import java.io.ByteArrayOutputStream;
import se.vartrannebergen.files.ImageRefused.Reason;

/** Walks the blocks of a GIF file (GIF89a) up to the end of the first frame and keeps that frame alone. */
final class GifEssence {
    private static final int EXTENSION = 0x21, GRAPHIC_CONTROL = 0xF9, FRAME = 0x2C, END = 0x3B;

    private final byte[] upload;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int at;

    private GifEssence(byte[] upload) {
        this.upload = upload;
    }

    static Essence of(byte[] upload) throws ImageRefused {
        return new GifEssence(upload).read();
    }

    private Essence read() throws ImageRefused {
        take(13 + paletteLength(unsignedByte(10)));
        while (unsignedByte(at) == EXTENSION) {
            var start = at;
            at += 2;
            skipBlocks();
            if (unsignedByte(start + 1) == GRAPHIC_CONTROL) {
                kept.write(upload, start, at - start);
            }
        }
        if (unsignedByte(at) != FRAME) {
            throw new ImageRefused(Reason.DAMAGED);
        }
        var width = unsignedShort(at + 5);
        var height = unsignedShort(at + 7);
        Essence.checkSize(width, height);
        take(10 + paletteLength(unsignedByte(at + 9)));
        var pixels = at;
        at++;
        skipBlocks();
        kept.write(upload, pixels, at - pixels);
        kept.write(END);
        return new Essence("gif", kept.toByteArray(), width, height, 1, false, ExifOrientation.UPRIGHT, null);
    }

    private void take(int length) throws ImageRefused {
        if (at + length > upload.length) {
            throw new ImageRefused(Reason.DAMAGED);
        }
        kept.write(upload, at, length);
        at += length;
    }

    private void skipBlocks() {
        while (upload[at] != 0) {
            at += 1 + unsignedByte(at);
        }
        at++;
    }

    private static int paletteLength(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << 1 + (flags & 7);
    }

    private int unsignedByte(int index) {
        return Byte.toUnsignedInt(upload[index]);
    }

    private int unsignedShort(int index) {
        return unsignedByte(index) | unsignedByte(index + 1) << 8;
    }
}
