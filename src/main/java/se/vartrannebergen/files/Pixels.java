package se.vartrannebergen.files;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Arrays;
import net.coobird.thumbnailator.resizers.Resizers;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** From whatever a decoder made to an upright picture in sRGB without transparency. */
final class Pixels {
    private Pixels() {}

    /**
     * Plain 8-bit colours on white, averaged over blocks so that the longer edge comes below twice {@code edge}. Both in
     * one pass over the rows: a converted copy at full size would double the memory a photo takes.
     */
    static BufferedImage plain(BufferedImage decoded, int edge) {
        var block = Math.max(1, Math.max(decoded.getWidth(), decoded.getHeight()) / edge);
        if (block == 1 && decoded.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return decoded;
        }
        var width = Math.ceilDiv(decoded.getWidth(), block);
        var height = Math.ceilDiv(decoded.getHeight(), block);
        var plain = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var row = new int[decoded.getWidth() * 3];
        var sums = new int[width * 3];
        for (var y = 0; y < height; y++) {
            var rows = Math.min(block, decoded.getHeight() - y * block);
            Arrays.fill(sums, 0);
            for (var r = 0; r < rows; r++) {
                readRow(decoded, y * block + r, row);
                for (var i = 0; i < row.length; i++) {
                    sums[i / 3 / block * 3 + i % 3] += row[i];
                }
            }
            for (var i = 0; i < sums.length; i++) {
                var count = rows * Math.min(block, decoded.getWidth() - i / 3 * block);
                sums[i] = (sums[i] + count / 2) / count;
            }
            plain.getRaster().setPixels(0, y, width, 1, sums);
        }
        return plain;
    }

    /**
     * Samples are taken as they stand: asking Java2D for the colours of grey pixels would brighten them, since it counts
     * grey in light and files count it in perception.
     */
    private static void readRow(BufferedImage image, int y, int[] rgb) {
        var raster = image.getRaster();
        var width = image.getWidth();
        var bands = raster.getNumBands();
        var samples = raster.getPixels(0, y, width, 1, (int[]) null);
        if (image.getColorModel() instanceof IndexColorModel palette) {
            for (var x = 0; x < width; x++) {
                var colour = palette.getRGB(samples[x]);
                paint(rgb, x, colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF, colour >>> 24);
            }
            return;
        }
        var shift = image.getColorModel().getComponentSize(0) - 8;
        var grey = bands < 3;
        var alpha = bands == 2 || bands == 4;
        for (var x = 0; x < width; x++) {
            var at = x * bands;
            paint(
                    rgb,
                    x,
                    samples[at] >> shift,
                    samples[grey ? at : at + 1] >> shift,
                    samples[grey ? at : at + 2] >> shift,
                    alpha ? samples[at + bands - 1] >> shift : 0xFF);
        }
    }

    private static void paint(int[] rgb, int x, int red, int green, int blue, int alpha) {
        rgb[x * 3] = onWhite(red, alpha);
        rgb[x * 3 + 1] = onWhite(green, alpha);
        rgb[x * 3 + 2] = onWhite(blue, alpha);
    }

    private static int onWhite(int sample, int alpha) {
        return alpha == 0xFF ? sample : (sample * alpha + 0xFF * (0xFF - alpha) + 127) / 0xFF;
    }

    /** A copy that fits the size; the same picture where it does already. */
    static BufferedImage fit(BufferedImage plain, Image.Size size) {
        var longest = Math.max(plain.getWidth(), plain.getHeight());
        if (longest <= size.longestEdge()) {
            return plain;
        }
        var smaller = new BufferedImage(
                size.scaled(plain.getWidth(), longest),
                size.scaled(plain.getHeight(), longest),
                BufferedImage.TYPE_3BYTE_BGR);
        Resizers.PROGRESSIVE.resize(plain, smaller);
        return smaller;
    }

    /** Colours as sRGB screens show them. A profile that is none, or none for three colours, is ignored. */
    static void convert(Raster pixels, BufferedImage target, byte[] profile) {
        try {
            var from = ICC_Profile.getInstance(profile);
            if (from.getColorSpaceType() == ColorSpace.TYPE_RGB) {
                var to = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
                new ColorConvertOp(new ICC_Profile[] {from, to}, null).filter(pixels, target.getRaster());
            }
        } catch (IllegalArgumentException | CMMException e) {
            // Cameras write such profiles; other programs ignore them too.
            return;
        }
    }

    /** Turned and mirrored as Exif orientation 1–8 asks. */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        return orientation == ExifOrientation.UPRIGHT
                ? picture
                : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation))
                        .apply(picture);
    }
}
