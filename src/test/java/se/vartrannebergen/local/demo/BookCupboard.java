package se.vartrannebergen.local.demo;

import java.awt.Color;

/** Books in rows, and the little house on a post that neighbours swap them in. */
final class BookCupboard {
    private static final Color[] BACKS = {
        Tint.ROWAN,
        Tint.SUN,
        Tint.FJALL_MID,
        Tint.FJALL,
        Tint.CREAM,
        Tint.ROSE,
        new Color(0x4A7F9C),
        new Color(0x8C4A5B),
        Tint.ROWAN_DARK
    };

    private BookCupboard() {}

    static void draw(Easel easel, double x, double y) {
        var mood = easel.mood;
        var paint = mood.on(Tint.ROWAN);
        easel.shadow(x + 170, y, 240);
        easel.fill(Forms.box(x + 145, y - 300, 50, 300), mood.on(Tint.WOOD), mood.on(Tint.dark(Tint.WOOD, .3)));
        easel.fill(Forms.soft(x, y - 660, 340, 380, 8), Tint.pale(paint, .1), Tint.dark(paint, .12));
        easel.fill(Forms.box(x + 26, y - 634, 288, 328), mood.on(new Color(0x5A3B2A)));
        for (var shelf = 0; shelf < 2; shelf++) {
            var low = y - 480 + shelf * 165;
            row(easel, x + 32, low, 276, 130);
            easel.fill(Forms.box(x + 24, low, 292, 12), mood.on(Tint.WOOD));
        }
        easel.fill(
                Forms.sharp(x + 26, y - 634, x + 150, y - 634, x + 40, y - 306, x + 26, y - 306),
                Tint.veil(Tint.BIRCH, .16));
        easel.stroke(Forms.box(x + 24, y - 636, 292, 332), mood.on(Tint.BIRCH), 9);
        easel.fill(
                Forms.sharp(
                        x - 50, y - 650, x + 170, y - 800, x + 390, y - 650, x + 372, y - 626, x + 170, y - 762, x - 32,
                        y - 626),
                mood.on(Tint.FJALL),
                Tint.dark(mood.on(Tint.FJALL), .25));
        easel.fill(Forms.sharp(x + 12, y - 656, x + 170, y - 762, x + 328, y - 656), Tint.dark(paint, .08));
        easel.fill(Forms.disc(x + 170, y - 696, 22), mood.on(Tint.SUN));
    }

    /** Backs of books, standing from {@code x} to the right on a shelf at {@code y}. */
    static void row(Easel easel, double x, double y, double width, double height) {
        for (var at = 0.0; at < width - height * .2; ) {
            var thick = easel.between(.11, .25) * height;
            var tall = easel.between(.68, .98) * height;
            var colour = easel.mood.on(easel.one(BACKS));
            var left = x + at;
            if (easel.perhaps(.1) && at + tall * .5 < width) {
                easel.at(left + thick * .4, y, 1, 1, .22, () -> book(easel, 0, 0, thick, tall, colour));
                at += thick + tall * .26;
            } else {
                book(easel, left, y, thick, tall, colour);
                at += thick + 1.5;
            }
        }
    }

    private static void book(Easel easel, double x, double y, double thick, double tall, Color colour) {
        easel.fill(Forms.soft(x, y - tall, thick, tall, 3), Tint.pale(colour, .12), Tint.dark(colour, .14));
        easel.fill(Forms.box(x + thick * .2, y - tall * .82, thick * .6, tall * .05), Tint.veil(Tint.BIRCH, .7));
        easel.fill(Forms.box(x + thick * .2, y - tall * .2, thick * .6, tall * .03), Tint.veil(Tint.BIRCH, .5));
    }
}
