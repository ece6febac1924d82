package se.vartrannebergen.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures of pages, compared point by point. */
final class Pictures {
    /** Of 255 in each colour: less is what smoothing does to the edge of a letter. */
    private static final int SEEN = 24;

    private Pictures() {}

    /** A small picture of one colour, as a file. */
    static byte[] png(int colour) {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, colour);
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }

    /** Of the whole page, however long. */
    static BufferedImage ofAll(Page page) {
        try {
            return ImageIO.read(new ByteArrayInputStream(page.screenshot(new ScreenshotOptions().setFullPage(true))));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** @return how many of a hundred points look otherwise; 100 where the sizes differ */
    static double difference(BufferedImage before, BufferedImage after) {
        if (before.getWidth() != after.getWidth() || before.getHeight() != after.getHeight()) {
            return 100;
        }
        var others = 0;
        for (var y = 0; y < before.getHeight(); y++) {
            for (var x = 0; x < before.getWidth(); x++) {
                others += isOther(before.getRGB(x, y), after.getRGB(x, y)) ? 1 : 0;
            }
        }
        return 100.0 * others / (before.getWidth() * before.getHeight());
    }

    private static boolean isOther(int one, int two) {
        for (var shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((one >> shift & 0xff) - (two >> shift & 0xff)) > SEEN) {
                return true;
            }
        }
        return false;
    }
}
