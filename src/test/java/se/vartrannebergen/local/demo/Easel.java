package se.vartrannebergen.local.demo;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** One picture being drawn: its canvas, its light and its own row of chances. */
final class Easel {
    static final int WIDTH = 1600;
    static final int HEIGHT = 1067;

    final Mood mood;
    final Graphics2D pen;
    private final BufferedImage canvas = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Random chance;

    Easel(Mood mood, long seed) {
        this.mood = mood;
        this.chance = new Random(seed);
        this.pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    BufferedImage finished() {
        pen.dispose();
        return canvas;
    }

    /** Turns the whole picture around its middle, left to right. */
    void mirror() {
        pen.translate(WIDTH, 0);
        pen.scale(-1, 1);
    }

    void fill(Shape shape, Color colour) {
        pen.setPaint(colour);
        pen.fill(shape);
    }

    /** From {@code top} to {@code bottom} of the shape. */
    void fill(Shape shape, Color top, Color bottom) {
        var bounds = shape.getBounds2D();
        pen.setPaint(new GradientPaint(0, (float) bounds.getMinY(), top, 0, (float) bounds.getMaxY(), bottom));
        pen.fill(shape);
    }

    void stroke(Shape shape, Color colour, double width) {
        pen.setPaint(colour);
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    void line(Color colour, double width, double... points) {
        Path2D path = Forms.line(points);
        stroke(path, colour, width);
    }

    /** Light or shadow that fades out from its middle. */
    void glow(double x, double y, double across, double down, Color colour, double opacity) {
        var before = pen.getTransform();
        pen.translate(x, y);
        pen.scale(1, down / across);
        var colours = new Color[] {
            Tint.veil(colour, opacity),
            Tint.veil(colour, opacity * .42),
            Tint.veil(colour, opacity * .12),
            Tint.veil(colour, 0)
        };
        pen.setPaint(new RadialGradientPaint(0, 0, (float) across, new float[] {0, .33f, .66f, 1}, colours));
        pen.fill(Forms.disc(0, 0, across));
        pen.setTransform(before);
    }

    void glow(double x, double y, double radius, Color colour, double opacity) {
        glow(x, y, radius, radius, colour, opacity);
    }

    /** A soft shadow on the ground under something. */
    void shadow(double x, double y, double across) {
        glow(x, y, across, across * .2, Tint.INK, .34);
    }

    /** Grainy light or shade over a shape, strongest at the first point and gone at the second. */
    void shade(Shape shape, Color colour, double opacity, double x1, double y1, double x2, double y2) {
        Grain.shade(this, shape, colour, opacity, new double[] {x1, y1, x2, y2});
    }

    /** Draws {@code what} inside the shape only. */
    void inside(Shape shape, Runnable what) {
        var before = pen.getClip();
        pen.clip(shape);
        what.run();
        pen.setClip(before);
    }

    /** Draws {@code what} with the origin at a point, in another size; a negative {@code scaleX} turns it around. */
    void at(double x, double y, double scaleX, double scaleY, double turn, Runnable what) {
        AffineTransform before = pen.getTransform();
        pen.translate(x, y);
        pen.rotate(turn);
        pen.scale(scaleX, scaleY);
        what.run();
        pen.setTransform(before);
    }

    void faded(double opacity, Runnable what) {
        var before = pen.getComposite();
        pen.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        what.run();
        pen.setComposite(before);
    }

    double between(double least, double most) {
        return least + (most - least) * chance.nextDouble();
    }

    boolean perhaps(double share) {
        return chance.nextDouble() < share;
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[chance.nextInt(of.length)];
    }
}
