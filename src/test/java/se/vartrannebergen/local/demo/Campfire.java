package se.vartrannebergen.local.demo;

import java.awt.Color;

/** A fire between the trees, neighbours around it. */
final class Campfire {
    private Campfire() {}

    static void draw(Easel easel) {
        var mood = easel.mood;
        new Landscape(easel).sky(470).hills(400, 640);
        var ground = new Landscape(easel).ground(690, 16, -30);
        Things.tufts(easel, ground, 320, 70);
        Spruce.draw(easel, 250, 735, 430);
        Spruce.draw(easel, 80, 760, 520);
        Plants.birch(easel, 1420, 800, 720);
        Plants.birch(easel, 1530, 830, 640);
        easel.stroke(Forms.curve(180, 360, 500, 470, 830, 490, 1150, 440, 1420, 300), mood.on(Tint.IRON), 4);
        for (var i = 0; i < 13; i++) {
            var t = i / 12.0;
            var x = 215 + t * 1170;
            var y = 372 + 510 * t * (1 - t) * .98 - 62 * t + 12;
            easel.glow(x, y, 70, Tint.SUN, .5);
            easel.fill(Forms.oval(x, y, 9, 12), Tint.pale(Tint.SUN_SOFT, .3));
        }
        easel.glow(800, 880, 620, 330, Tint.SUN, .5);
        log(easel, 390, 895);
        log(easel, 985, 895);
        Figure.any(easel, false).draw(Pose.SIT, 440, 900, 300);
        Figure.any(easel, true).draw(Pose.SIT, 555, 905, 230);
        Figure.any(easel, false).draw(Pose.SIT, 1175, 900, -300);
        Figure.any(easel, false).draw(Pose.SIT, 1045, 905, -290);
        Figure.any(easel, false).draw(Pose.CARRY, 1310, 905, -330);
        fire(easel, 800, 930);
    }

    private static void log(Easel easel, double x, double y) {
        var wood = easel.mood.on(Tint.BARK);
        easel.shadow(x + 120, y, 170);
        easel.fill(Forms.soft(x, y - 78, 240, 70, 32), Tint.mix(wood, Tint.SUN, .25), Tint.dark(wood, .2));
        easel.fill(Forms.oval(x + 228, y - 43, 22, 34), easel.mood.on(Tint.WOOD));
    }

    private static void fire(Easel easel, double x, double y) {
        for (var i = 0; i < 9; i++) {
            var turn = Math.PI * i / 8;
            easel.fill(
                    Forms.oval(x + Math.cos(turn) * 105, y - 4 + Math.sin(turn) * 30, 30, 21),
                    Tint.mix(easel.mood.on(Tint.STONE), Tint.SUN, .2),
                    easel.mood.on(Tint.dark(Tint.STONE, .4)));
        }
        easel.line(easel.mood.on(Tint.BARK), 24, x - 70, y - 8, x + 60, y - 32);
        easel.line(easel.mood.on(Tint.BARK), 24, x + 70, y - 8, x - 50, y - 34);
        flame(easel, x, y - 14, 62, 190, Tint.ROWAN);
        flame(easel, x + 8, y - 12, 44, 140, Tint.SUN);
        flame(easel, x - 4, y - 10, 24, 84, Tint.SUN_SOFT);
        for (var i = 0; i < 16; i++) {
            easel.fill(
                    Forms.disc(x + easel.between(-90, 90), y - easel.between(160, 420), easel.between(1.5, 4)),
                    Tint.veil(Tint.SUN, .8));
        }
    }

    private static void flame(Easel easel, double x, double y, double half, double height, Color colour) {
        easel.fill(
                Forms.blob(
                        x,
                        y,
                        x - half,
                        y - height * .22,
                        x - half * .55,
                        y - height * .55,
                        x + half * .1,
                        y - height,
                        x + half * .3,
                        y - height * .6,
                        x + half,
                        y - height * .34,
                        x + half * .6,
                        y - height * .04,
                        x,
                        y),
                Tint.mix(colour, Tint.SUN, .3),
                colour);
    }
}
