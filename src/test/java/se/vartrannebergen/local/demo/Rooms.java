package se.vartrannebergen.local.demo;

import java.awt.Color;
import java.awt.Shape;

/** What rooms are made of: walls, floors, windows with the hill outside, lamps. */
final class Rooms {
    private Rooms() {}

    static void shell(Easel easel, Color wall, Color floor, double corner) {
        var mood = easel.mood;
        easel.fill(Forms.box(0, 0, 1600, corner), Tint.dark(mood.on(wall), .06), mood.on(wall));
        easel.fill(Forms.box(0, corner, 1600, 1067 - corner), mood.on(floor), Tint.dark(mood.on(floor), .14));
        for (var joint = -8; joint < 9; joint++) {
            easel.line(Tint.veil(Tint.INK, .09), 3, 800 + joint * 110, corner, 800 + joint * 250, 1070);
        }
        easel.fill(Forms.box(0, corner - 16, 1600, 18), mood.on(Tint.pale(wall, .45)));
    }

    /** A window over the landscape, with a bright patch on the floor below it. */
    static void window(Easel easel, double x, double y, double width, double height, int panes) {
        var mood = easel.mood;
        Shape opening = Forms.box(x, y, width, height);
        easel.fill(Forms.soft(x - 22, y - 22, width + 44, height + 44, 8), mood.on(Tint.BIRCH));
        easel.inside(
                opening,
                () -> easel.at(x, y - 60, width / 1600, (height + 120) / 900, 0, () -> {
                    new Landscape(easel).sky(470).hills(430, 700);
                    new Landscape(easel).ground(760, 16, 40);
                    Plants.round(easel, 260, 900, 380);
                    Plants.birch(easel, 1320, 940, 640);
                }));
        easel.fill(
                Forms.sharp(
                        x + width * .1,
                        y,
                        x + width * .26,
                        y,
                        x + width * .12,
                        y + height,
                        x - width * .04,
                        y + height),
                Tint.veil(Tint.BIRCH, .1));
        for (var pane = 1; pane < panes; pane++) {
            easel.fill(Forms.box(x + width * pane / panes - 7, y, 14, height), mood.on(Tint.BIRCH));
        }
        easel.fill(
                Forms.soft(x - 40, y + height + 14, width + 80, 24, 6),
                mood.on(Tint.pale(Tint.WOOD, .35)),
                mood.on(Tint.WOOD));
        if (!mood.dark()) {
            easel.glow(x + width / 2, y + height / 2, width * .9, height * 1.2, mood.sun, .3);
        }
    }

    static void sunPatch(Easel easel, double x, double y, double width) {
        if (!easel.mood.dark()) {
            for (var pane = 0; pane < 2; pane++) {
                var left = x + pane * width * .55;
                easel.fill(
                        Forms.sharp(
                                left,
                                y,
                                left + width * .48,
                                y,
                                left + width * .28,
                                y + 190,
                                left - width * .24,
                                y + 190),
                        Tint.veil(easel.mood.sun, .5),
                        Tint.veil(easel.mood.sun, .12));
            }
        }
    }

    /** A lamp hanging from the ceiling. */
    static void pendant(Easel easel, double x, double y, double size, Color colour) {
        var on = easel.mood.lit > .1;
        easel.line(easel.mood.on(Tint.IRON), 4, x, 0, x, y - size * .5);
        if (on) {
            easel.glow(x, y + size * .3, size * 4.4, Tint.SUN, .42);
        }
        easel.fill(
                Forms.oval(x, y + size * .32, size * .5, size * .16),
                on ? Tint.pale(Tint.SUN_SOFT, .4) : easel.mood.on(Tint.CREAM));
        var shade = easel.mood.on(colour);
        easel.fill(
                Forms.blob(x, y, size, "-1 0.36, -0.8 -0.2, 0 -0.55, 0.8 -0.2, 1 0.36, 0 0.26, -1 0.36"),
                Tint.pale(shade, .18),
                Tint.dark(shade, .1));
    }

    static void plant(Easel easel, double x, double y, double size) {
        easel.shadow(x, y, size * .3);
        var pot = easel.mood.on(Tint.CLAY);
        for (var leaf = 0; leaf < 13; leaf++) {
            var turn = -2.7 + leaf * .185;
            var length = size * easel.between(.55, .95);
            var green = easel.mood.on(easel.one(Tint.FJALL, Tint.FJALL_MID, new Color(0x5E9A72)));
            easel.at(
                    x,
                    y - size * .32,
                    1,
                    1,
                    turn,
                    () -> easel.fill(
                            Forms.blob(0, 0, length * .5, -size * .09, length, 0, length * .5, size * .08, 0, 0),
                            Tint.pale(green, .12),
                            green));
        }
        easel.fill(
                Forms.sharp(x, y, size, "-0.2 -0.36, 0.2 -0.36, 0.15 0, -0.15 0"),
                Tint.pale(pot, .12),
                Tint.dark(pot, .14));
    }
}
