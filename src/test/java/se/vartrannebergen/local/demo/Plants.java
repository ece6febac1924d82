package se.vartrannebergen.local.demo;

import java.awt.Color;
import java.awt.Shape;

/** Trees and bushes, in leaf, in autumn colours or under snow. */
final class Plants {
    private Plants() {}

    static Color leaf(Easel easel) {
        return switch (easel.mood.season) {
            case SUMMER ->
                easel.one(new Color(0x2F7A5E), new Color(0x4C9468), new Color(0x1F6653), new Color(0x6BA368));
            case AUTUMN -> easel.one(new Color(0xD98A34), Tint.SUN, Tint.ROWAN, new Color(0x8E8B3E));
            case WINTER -> easel.one(new Color(0x39685F), new Color(0x547D76), new Color(0xB9C9CE));
        };
    }

    private static Color birchLeaf(Easel easel) {
        return easel.mood.season == Mood.Season.AUTUMN
                ? easel.one(Tint.SUN, new Color(0xE0A136), new Color(0xC9A544))
                : easel.one(new Color(0x4C9468), new Color(0x6BA368), new Color(0x3F8A63));
    }

    /** A birch of that height standing at the point. */
    static void birch(Easel easel, double x, double y, double height) {
        easel.shadow(x, y, height * .16);
        var lean = easel.between(-.05, .05);
        var bare = easel.mood.snow();
        if (!bare) {
            crown(easel, birchLeaf(easel), x + lean * .6 * height, y - height * .66, height * .26, height * .36, .55);
        }
        easel.at(x, y, height, height, 0, () -> trunk(easel, lean, bare));
        if (!bare) {
            var top = y - height * .76;
            easel.faded(
                    .94,
                    () -> crown(easel, birchLeaf(easel), x + lean * .8 * height, top, height * .2, height * .25, .3));
        }
    }

    private static void trunk(Easel easel, double lean, boolean bare) {
        var wood = Forms.sharp(-.018, 0, lean - .006, -.92, lean + .006, -.92, .018, 0);
        for (var i = 0; bare && i < 24; i++) {
            var up = easel.between(.36, .86);
            var side = easel.one(-1, 1) * (1.1 - up * .6);
            var branch =
                    Forms.curve(lean * up, -up, lean * up + side * .1, -up - .06, lean * up + side * .2, -up - .15);
            easel.stroke(branch, easel.mood.on(Tint.BARK), .006);
        }
        easel.fill(wood, easel.mood.on(new Color(0xF3EBDD)));
        easel.fill(Forms.sharp(-.018, 0, lean - .006, -.92, lean - .001, -.92, -.005, 0), Tint.veil(Tint.INK, .2));
        for (var i = 0; i < 11; i++) {
            var up = easel.between(.03, bare ? .8 : .45);
            var left = lean * up + easel.between(-.017, .002);
            easel.line(easel.mood.on(Tint.IRON), .005, left, -up, left + .014, -up);
        }
    }

    /** A broad tree with a round crown. */
    static void round(Easel easel, double x, double y, double height) {
        var bark = easel.mood.on(Tint.BARK);
        easel.shadow(x, y, height * .32);
        easel.fill(Forms.sharp(x, y, height, "-0.035 0, -0.015 -0.5, 0.015 -0.5, 0.035 0"), bark);
        easel.line(bark, height * .016, x, y - height * .36, x + height * .12, y - height * .52);
        easel.line(bark, height * .014, x, y - height * .42, x - height * .11, y - height * .56);
        if (!easel.mood.snow()) {
            crown(easel, leaf(easel), x, y - height * .66, height * .31, height * .31, 1);
        }
    }

    /** Leaves: loose balls, darker below on the left, lighter where the light comes from. */
    private static void crown(
            Easel easel, Color colour, double x, double y, double across, double down, double fullness) {
        var base = easel.mood.on(colour);
        var balls = (int) (9 + 12 * fullness);
        for (var layer = 0; layer < 3; layer++) {
            var leaves = layer == 0 ? Tint.dark(base, .3) : layer == 1 ? base : Tint.mix(base, easel.mood.sun, .2);
            var shift = (layer - 1) * .16;
            for (var i = 0; i < balls - layer * balls / 4; i++) {
                var angle = easel.between(0, Math.TAU);
                var away = Math.sqrt(easel.between(0, 1)) * (.82 - layer * .16);
                var ballX = x + across * (Math.cos(angle) * away + shift);
                var ballY = y + down * (Math.sin(angle) * away - shift);
                var size = across * easel.between(.24, .42) * (1 - layer * .18);
                easel.fill(Forms.oval(ballX, ballY, size, size * .86), Tint.mix(leaves, easel.mood.sun, .06), leaves);
            }
        }
        Shape whole = Forms.oval(x, y, across, down);
        easel.shade(
                Forms.oval(x, y, across * .9, down * .9),
                Tint.dark(base, .6),
                .26,
                x - across,
                y + down,
                x + across * .1,
                y - down * .1);
        easel.shade(whole, easel.mood.sun, easel.mood.dark() ? .06 : .16, x + across, y - down, x, y);
    }
}
