package se.vartrannebergen.local.demo;

/** A spruce with hanging tiers, with snow on them in winter. */
final class Spruce {
    private Spruce() {}

    /** A spruce of that height standing at the point. */
    static void draw(Easel easel, double x, double y, double height) {
        var mood = easel.mood;
        var green = Tint.mix(mood.on(Tint.FJALL), mood.near, mood.snow() ? .12 : easel.between(0, .3));
        easel.shadow(x, y, height * .22);
        easel.fill(Forms.box(x - height * .018, y - height * .12, height * .036, height * .12), mood.on(Tint.BARK));
        for (var tier = 0; tier < 6; tier++) {
            var low = y - height * (.07 + tier * .145);
            var half = height * (.24 - tier * .035);
            var top = low - height * .27;
            var shape = Forms.blob(
                    x - half,
                    low + half * .12,
                    x - half * .5,
                    low - height * .02,
                    x,
                    low + half * .08,
                    x + half * .5,
                    low - height * .02,
                    x + half,
                    low + half * .12,
                    x + half * .42,
                    low - height * .12,
                    x,
                    top,
                    x - half * .42,
                    low - height * .12,
                    x - half,
                    low + half * .12);
            easel.fill(shape, Tint.mix(green, mood.sun, .1), Tint.dark(green, .22));
            easel.shade(shape, Tint.INK, .35, x - half, low, x + half * .2, top);
            if (mood.snow()) {
                var snow = mood.on(Tint.SNOW);
                easel.inside(
                        shape,
                        () -> easel.fill(
                                Forms.blob(
                                        x - half * .75,
                                        low - height * .03,
                                        x - half * .3,
                                        low - height * .075,
                                        x + half * .2,
                                        low - height * .04,
                                        x + half * .7,
                                        low - height * .02,
                                        x + half * .4,
                                        low - height * .13,
                                        x,
                                        top,
                                        x - half * .4,
                                        low - height * .13),
                                snow));
            }
        }
    }
}
