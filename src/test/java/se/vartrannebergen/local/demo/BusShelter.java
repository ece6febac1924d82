package se.vartrannebergen.local.demo;

import java.awt.Color;

/** A bus shelter of glass, and the bus coming round the bend. */
final class BusShelter {
    private BusShelter() {}

    static void draw(Easel easel, double x, double y) {
        var mood = easel.mood;
        var frame = mood.on(Tint.FJALL);
        var lit = mood.lit > .3;
        easel.shadow(x + 240, y + 14, 330);
        if (lit) {
            easel.glow(x + 240, y - 180, 420, Tint.SUN_SOFT, .5);
        }
        var glass = Tint.veil(lit ? Tint.SUN_SOFT : Tint.FJALL_SOFT, lit ? .42 : .38);
        easel.fill(Forms.box(x, y - 330, 480, 310), glass, Tint.veil(Tint.BIRCH, .2));
        easel.fill(
                Forms.sharp(x + 60, y - 330, x + 150, y - 330, x + 40, y - 20, x, y - 20, x, y - 160),
                Tint.veil(Tint.BIRCH, .25));
        easel.fill(Forms.box(x + 390, y - 290, 76, 120), mood.on(Tint.BIRCH));
        easel.fill(
                Forms.sharp(x + 398, y - 200, x + 420, y - 250, x + 436, y - 225, x + 446, y - 240, x + 458, y - 200),
                mood.on(Tint.FJALL_MID));
        easel.fill(Forms.disc(x + 446, y - 264, 10), mood.on(Tint.SUN));
        for (var post : new double[] {0, 240, 480}) {
            easel.line(frame, 11, x + post, y, x + post, y - 330);
        }
        easel.line(frame, 8, x, y - 24, x + 480, y - 24);
        var wood = mood.on(Tint.WOOD);
        easel.fill(Forms.soft(x + 40, y - 84, 330, 20, 6), Tint.pale(wood, .1), wood);
        easel.line(frame, 9, x + 70, y - 66, x + 70, y);
        easel.line(frame, 9, x + 340, y - 66, x + 340, y);
        easel.fill(
                Forms.soft(x - 40, y - 362, 570, 36, 10),
                mood.snow() ? mood.on(Tint.SNOW) : Tint.pale(frame, .1),
                frame);
        if (lit) {
            easel.fill(Forms.soft(x + 40, y - 328, 400, 8, 4), Tint.pale(Tint.SUN_SOFT, .5));
        }
    }

    static void bus(Easel easel, double x, double y) {
        var mood = easel.mood;
        var paint = mood.on(new Color(0x3F8FA3));
        var lit = mood.lit > .3;
        easel.glow(x + 300, y + 14, 420, 50, Tint.INK, .55);
        easel.fill(Forms.soft(x, y - 320, 700, 310, 40), Tint.pale(paint, .15), Tint.dark(paint, .12));
        easel.fill(Forms.box(x + 12, y - 96, 690, 26), mood.on(Tint.BIRCH));
        var glass = lit ? Tint.SUN_SOFT : Tint.mix(mood.skyTop, Tint.IRON, .35);
        easel.fill(
                Forms.soft(x + 16, y - 292, 130, 176, 22),
                Tint.mix(glass, mood.skyTop, .55),
                Tint.mix(glass, Tint.IRON, .35));
        for (var pane = 0; pane < 4; pane++) {
            easel.fill(
                    Forms.soft(x + 172 + pane * 132, y - 280, 118, 130, 12),
                    glass,
                    Tint.mix(glass, Tint.SUN, lit ? .4 : .06));
            if (easel.perhaps(.75)) {
                var sitting = mood.on(Tint.dark(easel.one(Tint.ROWAN, Tint.FJALL, Tint.IRON), .35));
                easel.fill(Forms.disc(x + 236 + pane * 132, y - 204, 22), sitting);
                easel.fill(Forms.soft(x + 206 + pane * 132, y - 184, 60, 34, 14), sitting);
            }
        }
        easel.fill(Forms.soft(x + 20, y - 318, 122, 24, 8), mood.on(Tint.INK));
        easel.fill(Forms.soft(x + 36, y - 312, 60, 12, 4), Tint.SUN);
        for (var wheel : new double[] {190, 560}) {
            easel.fill(Forms.disc(x + wheel, y - 14, 62), Tint.dark(paint, .4));
            easel.fill(Forms.disc(x + wheel, y - 10, 52), mood.on(Tint.INK));
            easel.fill(Forms.disc(x + wheel, y - 10, 22), mood.on(Tint.STONE));
        }
        easel.fill(Forms.disc(x + 40, y - 50, 18), Tint.pale(Tint.SUN_SOFT, .6));
        if (lit) {
            easel.glow(x + 36, y - 50, 170, Tint.SUN_SOFT, .8);
            easel.fill(
                    Forms.sharp(x + 30, y - 60, x - 620, y + 10, x - 560, y + 110, x + 30, y - 36),
                    Tint.veil(Tint.SUN_SOFT, .14));
            easel.glow(x - 240, y + 56, 380, 44, Tint.SUN_SOFT, .5);
        }
    }
}
