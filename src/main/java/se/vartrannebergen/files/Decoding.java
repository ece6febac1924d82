package se.vartrannebergen.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.spi.IIORegistry;
import se.vartrannebergen.files.ImageRefused.Reason;

/** Turns a file into pixels, leaving out as many as keep the memory within bounds. */
final class Decoding {
    /** A 12-megapixel photo is decoded in full, one of 40 megapixels at half its width and height. */
    private static final int MOST_DECODED_BYTES = 48_000_000;

    /** What the JPEG decoder says, as a warning only, about a picture it painted partly grey. */
    private static final Pattern SPOILT = Pattern.compile("premature end|bad Huffman|instead of RST|Bogus progression");

    static {
        // Uploads are in memory already: no copies of them in the system's folder for temporary files.
        ImageIO.setUseCache(false);
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try {
            // Whichever thread comes first: the readers are found where this class is.
            thread.setContextClassLoader(Decoding.class.getClassLoader());
            IIORegistry.getDefaultInstance().registerApplicationClasspathSpis();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private Decoding() {}

    /** @throws ImageRefused DAMAGED where any of the picture is missing */
    static BufferedImage decode(Essence essence) throws ImageRefused {
        var reader = ImageIO.getImageReadersByFormatName(essence.format()).next();
        var spoilt = new AtomicBoolean();
        try (var in = new PictureInput(essence.file())) {
            reader.addIIOReadWarningListener((source, warning) -> {
                if (SPOILT.matcher(warning).find()) {
                    spoilt.set(true);
                }
            });
            reader.setInput(in, true, true);
            var param = reader.getDefaultReadParam();
            var step = step(essence);
            param.setSourceSubsampling(step, step, 0, 0);
            var image = reader.read(0, param);
            if (spoilt.get()) {
                throw new ImageRefused(Reason.DAMAGED);
            }
            return image;
        } catch (IOException | RuntimeException e) {
            // Decoders meet broken files with exceptions of every kind.
            throw new ImageRefused(Reason.DAMAGED, e);
        } finally {
            reader.dispose();
        }
    }

    /** Every how many-th pixel of every how many-th row is decoded. */
    private static int step(Essence essence) {
        var bytes = (long) essence.width() * essence.height() * essence.decodedBytes();
        return essence.whole() ? 1 : (int) Math.ceil(Math.sqrt((double) bytes / MOST_DECODED_BYTES));
    }
}
