package se.vartrannebergen.files;

import javax.imageio.stream.ImageInputStreamImpl;

/**
 * The bytes a decoder reads. Some decoders go on for minutes when a file ends early, finding the end anew for each of
 * millions of pixels: here they find it a limited number of times.
 */
final class PictureInput extends ImageInputStreamImpl {
    private static final int PATIENCE = 10_000;

    private final byte[] bytes;
    private int ends;

    PictureInput(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalStateException if read at the end time and again */
    @Override
    public int read() {
        bitOffset = 0;
        return atEnd() ? -1 : Byte.toUnsignedInt(bytes[(int) streamPos++]);
    }

    /** @throws IllegalStateException if read at the end time and again */
    @Override
    public int read(byte[] target, int offset, int length) {
        bitOffset = 0;
        if (atEnd()) {
            return -1;
        }
        var count = Math.min(length, bytes.length - (int) streamPos);
        System.arraycopy(bytes, (int) streamPos, target, offset, count);
        streamPos += count;
        return count;
    }

    @Override
    public long length() {
        return bytes.length;
    }

    private boolean atEnd() {
        if (streamPos < bytes.length) {
            return false;
        }
        if (++ends > PATIENCE) {
            throw new IllegalStateException("read beyond the end");
        }
        return true;
    }
}
