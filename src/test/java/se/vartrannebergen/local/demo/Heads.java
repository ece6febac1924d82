package se.vartrannebergen.local.demo;

import java.awt.Color;

/** Heads seen from the side or from behind, with hair, a scarf or a cap; all in shares of the head's radius. */
final class Heads {
    private Heads() {}

    static void draw(Figure figure, double x, double y, double radius, boolean behind) {
        figure.easel().at(x, y, radius, radius, 0, () -> draw(figure, behind));
    }

    private static void draw(Figure figure, boolean behind) {
        var easel = figure.easel();
        var skin = easel.mood.on(figure.skin());
        var hair = easel.mood.on(figure.hair());
        var warm = figure.coat().getRed() > 150;
        var cloth = easel.mood.on(Tint.mix(figure.coat(), warm ? Tint.FJALL : Tint.SUN, .75));
        if (figure.head() == Figure.Head.LONG) {
            easel.fill(Forms.soft(-1.15, -1, 1.8, 2.6, .8), hair);
        }
        if (figure.head() == Figure.Head.SCARF) {
            easel.fill(Forms.blob("0 -1.2, -1.2 0, -1.25 1.7, 0 2, .95 1.5, 1 0, 0 -1.2"), cloth);
        }
        easel.fill(Forms.soft(-.35, .4, .7, 1.1, .2), Tint.dark(skin, .15));
        easel.fill(Forms.oval(0, 0, .92, 1), skin);
        switch (figure.head()) {
            case CURLS -> curls(easel, hair, behind ? 0 : -.2);
            case SCARF ->
                easel.fill(
                        Forms.blob("0.75 -.8, 0 -1.2, -1.15 -.2, -.9 1.2, -.3 .6, -.15 -.4, .75 -.8"),
                        Tint.pale(cloth, .06));
            case CAP -> cap(easel, cloth);
            default -> hair(easel, hair, figure.head() == Figure.Head.BUN);
        }
        if (behind) {
            var covered = figure.head() == Figure.Head.SCARF || figure.head() == Figure.Head.CAP;
            easel.fill(Forms.oval(0, -.08, .97, .98), covered ? cloth : hair);
        }
    }

    private static void curls(Easel easel, Color hair, double x) {
        for (var curl = 0; curl < 9; curl++) {
            var turn = Math.PI * (.75 + curl * .105);
            easel.fill(Forms.disc(x + Math.cos(turn) * .85, Math.sin(turn) * .8 - .1, .46), hair);
        }
    }

    private static void cap(Easel easel, Color cloth) {
        easel.fill(Forms.both(Forms.disc(0, -.1, 1.12), Forms.box(-2, -2, 4, 1.9)), cloth);
        easel.fill(Forms.soft(-1.16, -.4, 2.32, .42, .2), Tint.pale(cloth, .3));
        easel.fill(Forms.disc(0, -1.25, .3), Tint.pale(cloth, .3));
    }

    private static void hair(Easel easel, Color hair, boolean bun) {
        easel.fill(Forms.blob(".8 -.55, .3 -1.15, -.7 -1.05, -1.1 0, -.75 .7, -.35 .1, -.1 -.45, .8 -.55"), hair);
        if (bun) {
            easel.fill(Forms.disc(-.8, -.95, .5), hair);
        }
    }
}
