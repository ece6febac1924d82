package se.vartrannebergen.local.demo;

import java.awt.Color;

/** Bicycles, and the board of tools to mend them with. */
final class Bicycle {
    private Bicycle() {}

    /** @param y where the wheels stand; the middle between them is at {@code x} */
    static void draw(Easel easel, double x, double y, double size, Color colour) {
        easel.shadow(x, y, 230 * size);
        easel.at(x, y, size, size, 0, () -> {
            var paint = easel.mood.on(colour);
            var iron = easel.mood.on(Tint.IRON);
            wheel(easel, -125);
            wheel(easel, 130);
            easel.line(paint, 11, -125, -88, -22, -84, -62, -205, 82, -196, -22, -84);
            easel.line(paint, 11, -125, -88, -62, -205);
            easel.line(Tint.dark(paint, .12), 12, 130, -88, 82, -196, 72, -240);
            easel.line(iron, 9, -62, -205, -70, -240);
            easel.fill(Forms.blob(-112, -252, -70, -260, -28, -246, -70, -238, -112, -252), easel.mood.on(Tint.BARK));
            easel.stroke(Forms.curve(72, -240, 96, -268, 60, -276, 36, -262), iron, 9);
            easel.line(easel.mood.on(Tint.BARK), 13, 52, -272, 34, -261);
            easel.stroke(Forms.disc(-22, -84, 24), iron, 7);
            easel.line(iron, 8, -22, -84, -2, -46, 18, -46);
            easel.line(Tint.veil(iron, .8), 3, -22, -108, -125, -98);
            easel.line(Tint.veil(iron, .8), 3, -22, -60, -125, -78);
            easel.stroke(Forms.curve(-226, -118, -186, -182, -122, -194, -60, -170), Tint.dark(paint, .1), 8);
            easel.fill(Forms.disc(100, -212, 14), Tint.pale(Tint.SUN_SOFT, .2));
        });
    }

    private static void wheel(Easel easel, double x) {
        for (var spoke = 0; spoke < 9; spoke++) {
            var turn = Math.PI * spoke / 9;
            easel.line(
                    Tint.veil(easel.mood.on(Tint.IRON), .35),
                    1.8,
                    x - Math.cos(turn) * 82,
                    -88 - Math.sin(turn) * 82,
                    x + Math.cos(turn) * 82,
                    -88 + Math.sin(turn) * 82);
        }
        easel.stroke(Forms.disc(x, -88, 84), easel.mood.on(Tint.INK), 11);
        easel.stroke(Forms.disc(x, -88, 76), easel.mood.on(Tint.STONE), 4);
        easel.fill(Forms.disc(x, -88, 9), easel.mood.on(Tint.IRON));
    }

    static void tools(Easel easel, double x, double y) {
        var mood = easel.mood;
        easel.fill(Forms.soft(x, y, 620, 250, 10), mood.on(Tint.pale(Tint.WOOD, .3)), mood.on(Tint.WOOD));
        var steel = mood.on(Tint.IRON);
        for (var key = 0; key < 5; key++) {
            var left = x + 50 + key * 46;
            easel.line(steel, 11, left, y + 60, left, y + 110 + key * 18);
            easel.stroke(Forms.disc(left, y + 48, 12), steel, 8);
        }
        easel.line(mood.on(Tint.ROWAN), 18, x + 318, y + 120, x + 318, y + 210);
        easel.line(steel, 9, x + 318, y + 44, x + 318, y + 120);
        easel.line(mood.on(Tint.SUN), 18, x + 372, y + 120, x + 372, y + 200);
        easel.line(steel, 9, x + 372, y + 54, x + 372, y + 120);
        easel.line(mood.on(Tint.WOOD.darker()), 16, x + 440, y + 70, x + 440, y + 214);
        easel.fill(Forms.soft(x + 404, y + 40, 72, 36, 8), steel);
        easel.stroke(Forms.disc(x + 546, y + 110, 52), mood.on(Tint.INK), 12);
        easel.fill(Forms.soft(x + 506, y + 190, 80, 40, 8), mood.on(Tint.FJALL));
    }
}
