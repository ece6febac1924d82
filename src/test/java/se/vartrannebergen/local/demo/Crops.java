package se.vartrannebergen.local.demo;

import java.awt.Color;

/** What grows in the boxes. */
final class Crops {
    private static final Color GREEN = new Color(0x3F8A5B);
    private static final Color LIGHT = new Color(0x86B86B);

    private Crops() {}

    /** A box full, each crop about {@code height} high. */
    static void rows(Easel easel, double x, double y, double width, double height) {
        for (var at = height * .25; at < width - height * .2; at += height * .56) {
            var px = x + at + easel.between(-6, 6);
            switch (easel.one(0, 1, 2, 3, 4)) {
                case 0 -> tomato(easel, px, y, height);
                case 1 -> lettuce(easel, px, y, height);
                case 2 -> sunflower(easel, px, y, height);
                case 3 -> bush(easel, px, y, height, Tint.ROSE);
                default -> bush(easel, px, y, height, Tint.BIRCH);
            }
        }
    }

    private static void tomato(Easel easel, double x, double y, double height) {
        easel.line(easel.mood.on(Tint.WOOD), 6, x, y, x, y - height * 1.35);
        for (var i = 0; i < 14; i++) {
            var up = easel.between(.1, 1.25);
            leaf(easel, x, y - height * up, easel.between(-.4, .4) * height, height * .2, GREEN);
        }
        for (var i = 0; i < 6; i++) {
            var size = height * .085;
            var px = x + easel.between(-.28, .28) * height;
            var py = y - easel.between(.2, 1.05) * height;
            easel.fill(
                    Forms.disc(px, py, size),
                    easel.mood.on(Tint.mix(Tint.ROWAN, Tint.SUN, .25)),
                    easel.mood.on(Tint.ROWAN));
        }
    }

    private static void lettuce(Easel easel, double x, double y, double height) {
        for (var layer = 0; layer < 3; layer++) {
            var colour = easel.mood.on(Tint.mix(GREEN, LIGHT, layer * .5));
            var size = height * (.36 - layer * .09);
            for (var i = 0; i < 6; i++) {
                var turn = Math.PI + Math.PI * i / 5;
                easel.fill(
                        Forms.oval(
                                x + Math.cos(turn) * size * .8,
                                y - height * .12 + Math.sin(turn) * size * .6,
                                size * .55,
                                size * .5),
                        Tint.mix(colour, easel.mood.sun, .2),
                        colour);
            }
        }
    }

    private static void sunflower(Easel easel, double x, double y, double height) {
        var top = y - height * easel.between(1.3, 1.8);
        easel.stroke(Forms.curve(x, y, x + 6, (y + top) / 2, x, top), easel.mood.on(GREEN), height * .05);
        for (var i = 1; i < 5; i++) {
            leaf(easel, x, y + (top - y) * i * .18, (i % 2 == 0 ? -1 : 1) * height * .34, height * .2, GREEN);
        }
        var petal = easel.mood.on(Tint.SUN);
        for (var i = 0; i < 14; i++) {
            var turn = Math.TAU * i / 14;
            easel.at(
                    x,
                    top,
                    1,
                    1,
                    turn,
                    () -> easel.fill(Forms.oval(height * .19, 0, height * .12, height * .055), petal));
        }
        easel.fill(
                Forms.disc(x, top, height * .125), easel.mood.on(Tint.BARK), easel.mood.on(Tint.dark(Tint.BARK, .3)));
    }

    private static void bush(Easel easel, double x, double y, double height, Color flower) {
        for (var i = 0; i < 16; i++) {
            var turn = easel.between(-2.6, -.5);
            var far = easel.between(.4, .85) * height;
            leaf(
                    easel,
                    x + Math.cos(turn) * far * .4,
                    y + Math.sin(turn) * far * .8,
                    Math.cos(turn) * height * .25,
                    height * .16,
                    LIGHT);
        }
        for (var i = 0; i < 7; i++) {
            easel.fill(
                    Forms.disc(
                            x + easel.between(-.34, .34) * height, y - easel.between(.3, .85) * height, height * .06),
                    easel.mood.on(flower));
        }
    }

    private static void leaf(Easel easel, double x, double y, double reach, double size, Color green) {
        var colour = easel.mood.on(Tint.mix(green, Tint.FJALL, easel.between(0, .35)));
        easel.fill(
                Forms.blob(
                        x,
                        y,
                        x + reach * .4,
                        y - size * .75,
                        x + reach,
                        y - size * .3,
                        x + reach * .5,
                        y + size * .25,
                        x,
                        y),
                Tint.mix(colour, easel.mood.sun, .18),
                colour);
    }
}
