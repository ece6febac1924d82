package se.vartrannebergen.local.demo;

import java.awt.Color;
import java.awt.geom.Path2D;

/** The line of a hill across the whole picture: a few slow waves. */
final class Ridge {
    private final double base;
    private final double swing;
    private final double slope;
    private final double phase;
    private final double waves;

    /** @param slope how much lower the right end lies than the left one */
    Ridge(Easel easel, double base, double swing, double slope) {
        this.base = base;
        this.swing = swing;
        this.slope = slope;
        this.phase = easel.between(0, Math.TAU);
        this.waves = easel.between(.8, 1.5);
    }

    double at(double x) {
        var turn = x / Easel.WIDTH;
        return base
                + slope * (turn - .5)
                + swing * Math.sin(phase + turn * waves * Math.TAU)
                + swing * .35 * Math.sin(phase * 1.7 + turn * waves * 2.3 * Math.TAU);
    }

    Path2D shape() {
        var path = new Path2D.Double();
        path.moveTo(-20, Easel.HEIGHT + 20);
        for (var x = -20; x <= Easel.WIDTH + 20; x += 20) {
            path.lineTo(x, at(x));
        }
        path.lineTo(Easel.WIDTH + 20, Easel.HEIGHT + 20);
        path.closePath();
        return path;
    }

    void draw(Easel easel, Color colour) {
        var shape = shape();
        easel.fill(shape, Tint.mix(colour, easel.mood.sun, .12), colour);
        easel.shade(shape, Tint.dark(colour, .55), .3, 0, base + 330, 0, base + 20);
        easel.shade(shape, easel.mood.sun, easel.mood.dark() ? .1 : .2, 1250, base - swing * 2, 850, base + 190);
    }

    /** Small spruces along the ridge. */
    void wooded(Easel easel, Color colour, double size, double share) {
        for (double x = -20; x < Easel.WIDTH + 20; x += size * easel.between(.25, .5)) {
            if (easel.perhaps(share * (share > 1 ? 1 : .55 + .45 * Math.sin(phase * 3 + x / 140)))) {
                var height = size * easel.between(.7, 1.35);
                var y = at(x) + size * .2;
                var half = height * .2;
                easel.fill(
                        Forms.sharp(x - half, y, x, y - height, x + half, y),
                        Tint.mix(colour, easel.mood.near, easel.between(0, .3)));
            }
        }
    }
}
