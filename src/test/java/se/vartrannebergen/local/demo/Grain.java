package se.vartrannebergen.local.demo;

import java.awt.Color;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/** The grain of printed paper: in shades that are dotted rather than smooth, and over the finished picture. */
final class Grain {
    private Grain() {}

    static void shade(Easel easel, Shape shape, Color colour, double opacity, double[] fromTo) {
        var bounds = shape.getBounds();
        bounds.grow(1, 1);
        if (bounds.isEmpty()) {
            return;
        }
        var dots = new BufferedImage(bounds.width, bounds.height, BufferedImage.TYPE_INT_ARGB);
        var row = new int[bounds.width];
        var random = new SplittableRandom(bounds.x * 31L + bounds.y);
        var dx = fromTo[2] - fromTo[0];
        var dy = fromTo[3] - fromTo[1];
        var length = dx * dx + dy * dy;
        var rgb = colour.getRGB() & 0xFFFFFF;
        for (var y = 0; y < bounds.height; y++) {
            for (var x = 0; x < bounds.width; x++) {
                var along = ((x + bounds.x - fromTo[0]) * dx + (y + bounds.y - fromTo[1]) * dy) / length;
                var left = 1 - Math.clamp(along, 0, 1);
                var alpha = opacity * left * left * (.55 + .9 * random.nextDouble());
                row[x] = (int) (255 * Math.min(alpha, 1)) << 24 | rgb;
            }
            dots.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        easel.pen.setPaint(new TexturePaint(dots, bounds));
        easel.pen.fill(shape);
    }

    /** Slightly darker corners and a fine, even grain. */
    static void over(BufferedImage picture, long seed) {
        var random = new SplittableRandom(seed);
        var middleX = picture.getWidth() / 2.0;
        var middleY = picture.getHeight() / 2.0;
        var row = new int[picture.getWidth()];
        for (var y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            var down = (y - middleY) / middleY;
            for (var x = 0; x < row.length; x++) {
                var across = (x - middleX) / middleX;
                var corner = Math.max(0, across * across + down * down - .7) * 11;
                row[x] = lighter(row[x], (random.nextDouble() + random.nextDouble() - 1) * 9 - corner);
            }
            picture.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
    }

    private static int lighter(int rgb, double by) {
        var red = (int) Math.clamp((rgb >> 16 & 255) + by, 0, 255);
        var green = (int) Math.clamp((rgb >> 8 & 255) + by, 0, 255);
        var blue = (int) Math.clamp((rgb & 255) + by, 0, 255);
        return red << 16 | green << 8 | blue;
    }
}
