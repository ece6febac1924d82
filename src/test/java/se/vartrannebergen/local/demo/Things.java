package se.vartrannebergen.local.demo;

import java.awt.Color;

/** What stands outdoors between the houses: lamps, benches, fences, boxes. */
final class Things {
    private Things() {}

    /** A park lamp; it shines when the mood is dark. */
    static void lamp(Easel easel, double x, double y, double height) {
        var iron = easel.mood.on(Tint.IRON);
        var top = y - height;
        if (easel.mood.lit > .3) {
            easel.fill(
                    Forms.sharp(
                            x - height * .05,
                            top,
                            x + height * .05,
                            top,
                            x + height * .4,
                            y + height * .06,
                            x - height * .4,
                            y + height * .06),
                    Tint.veil(Tint.SUN_SOFT, .22),
                    Tint.veil(Tint.SUN_SOFT, 0));
            easel.glow(x, y + height * .02, height * .62, height * .16, Tint.SUN_SOFT, .6);
            easel.glow(x, top, height * .55, Tint.SUN, .5);
        } else {
            easel.shadow(x, y, height * .1);
        }
        easel.line(iron, height * .02, x, y, x, top + height * .05);
        easel.fill(Forms.box(x - height * .02, y - height * .12, height * .04, height * .12), iron);
        easel.fill(
                Forms.disc(x, top, height * .052),
                easel.mood.lit > .3 ? Tint.pale(Tint.SUN_SOFT, .5) : easel.mood.on(Tint.BIRCH));
        easel.fill(Forms.soft(x - height * .065, top - height * .06, height * .13, height * .035, height * .016), iron);
    }

    /** A bench seen from the front or from behind. */
    static void bench(Easel easel, double x, double y, double width) {
        var wood = easel.mood.on(Tint.WOOD);
        var iron = easel.mood.on(Tint.IRON);
        easel.shadow(x + width / 2, y, width * .62);
        for (var leg : new double[] {.1, .9}) {
            easel.line(iron, width * .022, x + width * leg, y, x + width * leg, y - width * .38);
        }
        for (var board = 0; board < 3; board++) {
            var top = y - width * (.4 - board * .075);
            easel.fill(
                    Forms.soft(x, top, width, width * .055, width * .015), Tint.mix(wood, easel.mood.sun, .25), wood);
        }
        easel.fill(
                Forms.soft(x - width * .02, y - width * .18, width * 1.04, width * .05, width * .015),
                Tint.dark(wood, .2));
    }

    /** A path that winds from the front edge to a point, narrower on its way; the edges lie {@code bend} to the side half-way. */
    static void path(Easel easel, double fromX, double width, double toX, double toY, double bend, Color colour) {
        var low = Easel.HEIGHT + 10;
        var h = low - toY;
        var left = Forms.curve(
                fromX - width / 2,
                low,
                fromX + bend - width * .3,
                low - h * .34,
                (fromX + toX) / 2 - bend * .7 - width * .14,
                low - h * .68,
                toX - 5,
                toY);
        left.append(
                Forms.curve(
                        toX + 5,
                        toY,
                        (fromX + toX) / 2 - bend * .7 + width * .12,
                        low - h * .68,
                        fromX + bend + width * .3,
                        low - h * .34,
                        fromX + width / 2,
                        low),
                true);
        left.closePath();
        easel.stroke(left, Tint.dark(colour, .22), 7);
        easel.fill(left, Tint.mix(colour, easel.mood.far, .25), colour);
        easel.shade(left, Tint.INK, .3, fromX - width, low, fromX + width * .6, toY);
    }

    /** A box of boards with earth in it. */
    static void planter(Easel easel, double x, double y, double width, double height) {
        var wood = easel.mood.on(Tint.WOOD);
        var deep = height * .42;
        easel.shadow(x + width / 2, y, width * .66);
        easel.fill(
                Forms.sharp(
                        x + deep * .5,
                        y - height - deep,
                        x + width + deep * .4,
                        y - height - deep,
                        x + width,
                        y - height,
                        x,
                        y - height),
                easel.mood.on(new Color(0x4B372B)));
        easel.fill(
                Forms.sharp(
                        x + width,
                        y,
                        x + width,
                        y - height,
                        x + width + deep * .4,
                        y - height - deep,
                        x + width + deep * .4,
                        y - deep),
                Tint.dark(wood, .4));
        for (var board = 0; board < 3; board++) {
            var top = y - height + board * height / 3;
            easel.fill(
                    Forms.box(x, top, width, height / 3 - 3),
                    Tint.mix(wood, easel.mood.sun, .2),
                    Tint.dark(wood, .08 * board));
        }
        for (var post : new double[] {x, x + width - 16}) {
            easel.fill(Forms.box(post, y - height - 5, 16, height + 5), Tint.dark(wood, .2));
        }
    }

    /** Loose tufts of grass, flowers among them. */
    static void tufts(Easel easel, Ridge ridge, double depth, int count) {
        if (easel.mood.snow()) {
            return;
        }
        for (var i = 0; i < count; i++) {
            var x = easel.between(0, Easel.WIDTH);
            var y = ridge.at(x) + easel.between(20, depth);
            var size = 6 + (y - ridge.at(x)) / depth * 16;
            var blade = Tint.mix(easel.mood.ground, easel.perhaps(.5) ? easel.mood.on(Tint.FJALL) : easel.mood.sun, .3);
            easel.line(blade, 2.4, x, y, x - size * .5, y - size);
            easel.line(blade, 2.4, x, y, x + size * .2, y - size * 1.2);
            if (easel.perhaps(.16)) {
                easel.fill(
                        Forms.disc(x + size * .2, y - size * 1.2, 4),
                        easel.mood.on(easel.one(Tint.SUN, Tint.BIRCH, Tint.ROSE)));
            }
        }
    }
}
