package se.vartrannebergen.local.demo;

import java.awt.Color;
import java.awt.Shape;

/** Trees and bushes, in leaf, in autumn colours or under snow. */
final class Plants {
    private Plants() {}

    static Color leaf(Easel easel) {
        return switch (easel.mood.season) {
            case SUMMER -> easel.one(new Color(0x2F7A5E), new Color(0x4C9468), new Color(0x1F6653), new Color(0x6BA368));
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
        var mood = easel.mood;
        var trunk = mood.on(new Color(0xF3EBDD));
        var lean = easel.between(-.05, .05) * height;
        var half = height * .018;
        easel.shadow(x, y, height * .16);
        var wood = Forms.sharp(x - half, y, x + lean - half * .4, y - height * .92, x + lean + half * .4, y - height * .92, x + half, y);
        for (var i = 0; i < (mood.snow() ? 22 : 7); i++) {
            var up = easel.between(.36, .84);
            var side = easel.one(-1, 1);
            var fromX = x + lean * up;
            easel.stroke(
                    Forms.curve(
                            fromX, y - height * up,
                            fromX + side * height * .07, y - height * (up + .06),
                            fromX + side * height * .13, y - height * (up + .15)),
                    mood.on(Tint.BARK),
                    height * .006);
        }
        if (mood.snow()) {
            easel.fill(wood, trunk);
        } else {
            crown(easel, birchLeaf(easel), x + lean * .6, y - height * .66, height * .26, height * .36, .55);
            easel.fill(wood, trunk);
            easel.faded(.92, () -> crown(easel, birchLeaf(easel), x + lean * .8, y - height * .74, height * .2, height * .25, .3));
        }
        for (var i = 0; i < 11; i++) {
            var up = easel.between(.03, .62);
            var markX = x + lean * up + easel.between(-half, half * .2);
            easel.line(mood.on(Tint.IRON), height * .006, markX, y - height * up, markX + half * .9, y - height * up);
        }
        easel.shade(wood, Tint.INK, .45, x - half * 1.3, y, x + half * .7, y);
    }

    /** A broad tree with a round crown. */
    static void round(Easel easel, double x, double y, double height) {
        var bark = easel.mood.on(Tint.BARK);
        easel.shadow(x, y, height * .32);
        easel.fill(
                Forms.sharp(x - height * .035, y, x - height * .015, y - height * .5, x + height * .015, y - height * .5, x + height * .035, y),
                bark);
        easel.line(bark, height * .016, x, y - height * .36, x + height * .12, y - height * .52);
        easel.line(bark, height * .014, x, y - height * .42, x - height * .11, y - height * .56);
        if (!easel.mood.snow()) {
            crown(easel, leaf(easel), x, y - height * .66, height * .31, height * .31, 1);
        }
    }

    /** Leaves: loose balls, darker below on the left, lighter where the light comes from. */
    private static void crown(Easel easel, Color colour, double x, double y, double across, double down, double fullness) {
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
        easel.shade(Forms.oval(x, y, across * .9, down * .9), Tint.dark(base, .6), .26, x - across, y + down, x + across * .1, y - down * .1);
        easel.shade(whole, easel.mood.sun, easel.mood.dark() ? .06 : .16, x + across, y - down, x, y);
    }

    /** A spruce with hanging tiers, with snow on them in winter. */
    static void spruce(Easel easel, double x, double y, double height) {
        var mood = easel.mood;
        var green = Tint.mix(mood.on(Tint.FJALL), mood.near, mood.snow() ? .12 : easel.between(0, .3));
        easel.shadow(x, y, height * .22);
        easel.fill(Forms.box(x - height * .018, y - height * .12, height * .036, height * .12), mood.on(Tint.BARK));
        for (var tier = 0; tier < 6; tier++) {
            var low = y - height * (.07 + tier * .145);
            var half = height * (.24 - tier * .035);
            var top = low - height * .27;
            var shape = Forms.blob(
                    x - half, low + half * .12, x - half * .5, low - height * .02, x, low + half * .08, x + half * .5, low - height * .02, x + half,
                    low + half * .12, x + half * .42, low - height * .12, x, top, x - half * .42, low - height * .12, x - half, low + half * .12);
            easel.fill(shape, Tint.mix(green, mood.sun, .1), Tint.dark(green, .22));
            easel.shade(shape, Tint.INK, .35, x - half, low, x + half * .2, top);
            if (mood.snow()) {
                var snow = mood.on(Tint.SNOW);
                easel.inside(shape, () -> easel.fill(
                        Forms.blob(x - half * .75, low - height * .03, x - half * .3, low - height * .075, x + half * .2, low - height * .04,
                                x + half * .7, low - height * .02, x + half * .4, low - height * .13, x, top, x - half * .4, low - height * .13),
                        snow));
            }
        }
    }
}
