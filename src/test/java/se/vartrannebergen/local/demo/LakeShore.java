package se.vartrannebergen.local.demo;

import java.awt.Color;

/** The lake behind the hill: woods mirrored in still water, a jetty, bathers. */
final class LakeShore {
    private static final double WATER = 560;

    private LakeShore() {}

    static void draw(Easel easel) {
        var mood = easel.mood;
        new Landscape(easel).sky(480);
        var far = new Ridge(easel, 430, 34, 60);
        far.draw(easel, mood.far);
        var near = new Ridge(easel, 500, 22, -50);
        var wood = Tint.mix(mood.mid, mood.on(Tint.FJALL), .35);
        far.wooded(easel, Tint.mix(mood.far, mood.mid, .55), 44, 1.3);
        near.wooded(easel, wood, 104, 1.3);
        near.wooded(easel, Tint.mix(wood, mood.near, .5), 74, 1.3);
        near.draw(easel, Tint.mix(mood.mid, mood.near, .4));
        var deep = Tint.mix(mood.skyTop, mood.on(new Color(0x2E7A80)), .62);
        easel.fill(Forms.box(-5, WATER, 1610, 520), Tint.mix(mood.skyLow, mood.mid, .25), deep);
        reflections(easel, near, Tint.mix(wood, deep, .2));
        hut(easel, 330);
        easel.glow(1120, 640, 420, 130, mood.sun, .6);
        for (var i = 0; i < 120; i++) {
            var y = WATER + 8 + 500 * Math.pow(easel.between(0, 1), 1.4);
            var length = 20 + (y - WATER) * .32;
            var x = easel.between(-60, 1600);
            var shine = Math.abs(x - 1120) < 260 ? mood.sun : Tint.pale(mood.skyLow, .2);
            easel.line(Tint.veil(shine, easel.between(.1, .5)), 1.5 + (y - WATER) * .008, x, y, x + length, y);
        }
        swimmer(easel, 950, 730, 1);
        swimmer(easel, 1120, 780, 1.35);
        jetty(easel);
        Figure.any(easel, false).draw(Pose.STAND, 560, 838, 300);
        Figure.any(easel, true).draw(Pose.RUN, 400, 890, 230);
        shore(easel);
    }

    private static void reflections(Easel easel, Ridge shore, Color colour) {
        for (double x = -10; x < 1610; x += 9) {
            var length = 60 + (WATER - shore.at(x)) * .9 + easel.between(0, 60);
            easel.fill(Forms.box(x, WATER, 10, length), Tint.veil(colour, .75), Tint.veil(colour, 0));
        }
        easel.line(Tint.veil(Tint.BIRCH, .5), 3, 0, WATER, 1600, WATER);
    }

    /** A small red hut on the far shore, and its reflection. */
    private static void hut(Easel easel, double x) {
        var red = easel.mood.on(Tint.ROWAN);
        easel.fill(Forms.box(x, WATER, 120, 66), Tint.veil(red, .45), Tint.veil(red, .05));
        easel.fill(Forms.box(x, WATER - 62, 120, 58), Tint.pale(red, .08), Tint.dark(red, .15));
        easel.fill(Forms.sharp(x - 14, WATER - 58, x + 60, WATER - 104, x + 134, WATER - 58), easel.mood.on(Tint.IRON));
        easel.fill(Forms.box(x + 22, WATER - 44, 24, 24), Tint.SUN_SOFT);
        easel.fill(Forms.box(x + 74, WATER - 44, 24, 40), easel.mood.on(Tint.BIRCH));
    }

    private static void swimmer(Easel easel, double x, double y, double size) {
        var figure = Figure.any(easel, true);
        easel.stroke(Forms.oval(x, y + 3, 46 * size, 9 * size), Tint.veil(Tint.BIRCH, .55), 2.5);
        easel.stroke(Forms.oval(x, y + 3, 76 * size, 15 * size), Tint.veil(Tint.BIRCH, .28), 2);
        easel.fill(Forms.disc(x, y - 16 * size, 17 * size), easel.mood.on(figure.skin()));
        easel.fill(
                Forms.both(
                        Forms.disc(x - 2, y - 18 * size, 19 * size), Forms.box(x - 40, y - 60 * size, 80, 42 * size)),
                easel.mood.on(figure.hair()));
        easel.stroke(
                Forms.curve(x + 12 * size, y - 2, x + 34 * size, y - 16 * size, x + 48 * size, y),
                easel.mood.on(figure.skin()),
                9 * size);
    }

    private static void jetty(Easel easel) {
        var wood = easel.mood.on(Tint.WOOD);
        for (var post = 0; post < 4; post++) {
            var x = 250 + post * 150;
            easel.line(Tint.dark(wood, .5), 16, x, 960 - post * 34, x, 880 - post * 34);
            easel.line(Tint.veil(Tint.dark(wood, .5), .3), 14, x + 4, 965 - post * 34, x + 4, 1000 - post * 34);
        }
        var deck = Forms.sharp(-10, 985, -10, 880, 690, 790, 760, 838);
        easel.fill(deck, Tint.mix(wood, easel.mood.sun, .35), wood);
        for (var board = 0; board < 22; board++) {
            var t = board / 22.0;
            easel.line(Tint.veil(Tint.INK, .28), 2.5, t * 690, 880 - t * 90, t * 760, 985 - t * 147);
        }
        easel.fill(Forms.sharp(-10, 985, 760, 838, 760, 856, -10, 1010), Tint.dark(wood, .45));
    }

    private static void shore(Easel easel) {
        var mood = easel.mood;
        for (var i = 0; i < 46; i++) {
            var x = easel.between(1230, 1620);
            var height = easel.between(90, 260) * (x - 1130) / 400;
            var reed = Tint.mix(mood.on(new Color(0x6F8F4E)), mood.on(Tint.FJALL), easel.between(0, .5));
            easel.stroke(
                    Forms.curve(x, 1075, x + 4, 1075 - height * .6, x + easel.between(-30, 30), 1075 - height),
                    reed,
                    5);
            if (i % 4 == 0) {
                easel.line(mood.on(Tint.BARK), 13, x + 4, 1075 - height * .74, x + 4, 1075 - height * .92);
            }
        }
        for (var i = 0; i < 9; i++) {
            var stone = mood.on(Tint.dark(Tint.STONE, easel.between(.1, .4)));
            easel.fill(
                    Forms.oval(
                            easel.between(760, 1240),
                            easel.between(1046, 1075),
                            easel.between(40, 80),
                            easel.between(18, 34)),
                    Tint.mix(stone, mood.sun, .3),
                    stone);
        }
    }
}
