package se.vartrannebergen.local.demo;

import java.awt.Color;

/** Evenings: lamps along a path, football under floodlight. */
final class EveningScenes {
    private EveningScenes() {}

    static void lampPath(Easel easel) {
        new Landscape(easel).sky(430).hills(360, 640);
        var ground = easel.mood.ground;
        House.anyAt(easel, 120, 690, 58, 0).draw(760);
        new Ridge(easel, 700, 14, 30).draw(easel, ground);
        Things.tufts(easel, new Ridge(easel, 780, 5, 0), 260, 90);
        Spruce.draw(easel, 1180, 735, 330);
        Spruce.draw(easel, 1275, 745, 250);
        Things.path(easel, 760, 470, 930, 708, 130, easel.mood.on(new Color(0xCBB592)));
        Plants.round(easel, 70, 800, 330);
        Things.lamp(easel, 1010, 745, 190);
        Things.lamp(easel, 770, 800, 270);
        Figure.any(easel, false).draw(Pose.WALK, 905, 826, -150);
        Figure.any(easel, true).draw(Pose.WALK, 848, 830, -104);
        Things.lamp(easel, 1170, 945, 430);
        Plants.birch(easel, 1440, 1010, 860);
        Plants.birch(easel, 1530, 1050, 780);
    }

    static void football(Easel easel) {
        var mood = easel.mood;
        new Landscape(easel).sky(430).hills(350, 600);
        Plants.round(easel, 90, 665, 260);
        Spruce.draw(easel, 1490, 670, 300);
        Spruce.draw(easel, 1390, 664, 230);
        easel.fill(
                Forms.box(-5, 640, 1610, 440),
                Tint.mix(mood.ground, new Color(0x4E9A6B), .55),
                Tint.mix(mood.ground, Tint.FJALL_MID, .5));
        for (var stripe = 0; stripe < 8; stripe += 2) {
            easel.fill(
                    Forms.sharp(
                            800 + (stripe - 4) * 190,
                            640,
                            800 + (stripe - 3) * 190,
                            640,
                            800 + (stripe - 3) * 520,
                            1070,
                            800 + (stripe - 4) * 520,
                            1070),
                    Tint.veil(Tint.SUN_SOFT, .07));
        }
        var chalk = Tint.veil(Tint.BIRCH, .8);
        easel.line(chalk, 6, -10, 672, 1610, 672);
        easel.line(chalk, 6, 420, 672, 330, 800, 1270, 800, 1180, 672);
        easel.stroke(Forms.oval(800, 1080, 420, 120), chalk, 8);
        mast(easel, 240, 660, 500);
        mast(easel, 1360, 660, 500);
        goal(easel, 600, 674, 400, 150);
        easel.glow(800, 830, 900, 260, Tint.SUN_SOFT, .42);
        Figure.any(easel, true).in(Tint.SUN).draw(Pose.STAND, 790, 700, 132);
        Figure.any(easel, true).in(Tint.BIRCH).draw(Pose.RUN, 1090, 830, -190);
        Figure.any(easel, true).in(Tint.ROWAN).draw(Pose.RUN, 330, 850, 200);
        Figure.any(easel, true).in(Tint.ROWAN).draw(Pose.KICK, 690, 960, 270);
        Figure.any(easel, true).in(Tint.BIRCH).draw(Pose.RUN, 1240, 1000, -280);
        easel.shadow(850, 946, 34);
        easel.fill(Forms.disc(848, 915, 25), Tint.BIRCH, Tint.pale(Tint.STONE, .2));
        easel.fill(Forms.disc(842, 912, 8), Tint.INK);
        easel.line(Tint.INK, 3, 856, 895, 862, 908, 858, 930);
    }

    private static void mast(Easel easel, double x, double y, double height) {
        var top = y - height;
        easel.line(easel.mood.on(Tint.IRON), 9, x, y, x, top);
        easel.fill(
                Forms.sharp(x - 60, top, x + 60, top, x + 520, y + 260, x - 520, y + 260),
                Tint.veil(Tint.SUN_SOFT, .2),
                Tint.veil(Tint.SUN_SOFT, 0));
        easel.glow(x, top, 250, Tint.SUN_SOFT, .75);
        easel.fill(Forms.soft(x - 66, top - 22, 132, 48, 8), easel.mood.on(Tint.IRON));
        for (var i = 0; i < 3; i++) {
            easel.fill(Forms.disc(x - 42 + i * 42, top + 2, 16), Tint.pale(Tint.SUN_SOFT, .6));
        }
    }

    private static void goal(Easel easel, double x, double y, double width, double height) {
        var net = Tint.veil(Tint.BIRCH, .35);
        for (double i = 0; i <= width; i += 20) {
            easel.line(net, 1.6, x + i, y - height, x + 20 + i * (width - 40) / width, y - 26);
        }
        for (double i = 0; i <= height; i += 20) {
            easel.line(net, 1.6, x + 4, y - height + i, x + width - 4, y - height + i);
        }
        easel.line(Tint.BIRCH, 9, x, y, x, y - height, x + width, y - height, x + width, y);
    }
}
