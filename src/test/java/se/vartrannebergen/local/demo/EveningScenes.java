package se.vartrannebergen.local.demo;

import java.awt.Color;

/** Evenings: lamps along a path, football under floodlight, a fire between the trees. */
final class EveningScenes {
    private EveningScenes() {}

    static void lampPath(Easel easel) {
        new Landscape(easel).sky(430).hills(360, 640);
        var ground = easel.mood.ground;
        House.anyAt(easel, 120, 690, 58, 0).draw(760);
        new Ridge(easel, 700, 14, 30).draw(easel, ground);
        Plants.spruce(easel, 1180, 735, 330);
        Plants.spruce(easel, 1275, 745, 250);
        Things.path(easel, 760, 470, 930, 708, 130, easel.mood.on(new Color(0xCBB592)));
        Plants.round(easel, 70, 800, 330);
        Things.lamp(easel, 1010, 745, 190);
        Things.lamp(easel, 770, 800, 270);
        Figure.any(easel, false).draw(Pose.WALK, 905, 826, -150);
        Figure.any(easel, true).draw(Pose.WALK, 848, 830, -104);
        Things.lamp(easel, 1170, 945, 430);
        Plants.birch(easel, 1440, 1010, 860);
        Plants.birch(easel, 1530, 1050, 780);
        Things.tufts(easel, new Ridge(easel, 780, 5, 0), 260, 90);
    }

    static void football(Easel easel) {
        var mood = easel.mood;
        new Landscape(easel).sky(430).hills(350, 600);
        Plants.round(easel, 90, 665, 260);
        Plants.spruce(easel, 1490, 670, 300);
        Plants.spruce(easel, 1390, 664, 230);
        easel.fill(Forms.box(-5, 640, 1610, 440), Tint.mix(mood.ground, new Color(0x4E9A6B), .55), Tint.mix(mood.ground, Tint.FJALL_MID, .5));
        for (var stripe = 0; stripe < 8; stripe += 2) {
            easel.fill(
                    Forms.sharp(800 + (stripe - 4) * 190, 640, 800 + (stripe - 3) * 190, 640, 800 + (stripe - 3) * 520, 1070, 800 + (stripe - 4) * 520, 1070),
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
        easel.fill(Forms.sharp(x - 60, top, x + 60, top, x + 520, y + 260, x - 520, y + 260), Tint.veil(Tint.SUN_SOFT, .2), Tint.veil(Tint.SUN_SOFT, 0));
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

    static void barbecue(Easel easel) {
        var mood = easel.mood;
        new Landscape(easel).sky(470).hills(400, 640);
        var ground = new Landscape(easel).ground(690, 16, -30);
        Plants.spruce(easel, 250, 735, 430);
        Plants.spruce(easel, 80, 760, 520);
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
        Things.tufts(easel, ground, 320, 70);
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
            easel.fill(Forms.oval(x + Math.cos(turn) * 105, y - 4 + Math.sin(turn) * 30, 30, 21), Tint.mix(easel.mood.on(Tint.STONE), Tint.SUN, .2), easel.mood.on(Tint.dark(Tint.STONE, .4)));
        }
        easel.line(easel.mood.on(Tint.BARK), 24, x - 70, y - 8, x + 60, y - 32);
        easel.line(easel.mood.on(Tint.BARK), 24, x + 70, y - 8, x - 50, y - 34);
        flame(easel, x, y - 14, 62, 190, Tint.ROWAN);
        flame(easel, x + 8, y - 12, 44, 140, Tint.SUN);
        flame(easel, x - 4, y - 10, 24, 84, Tint.SUN_SOFT);
        for (var i = 0; i < 16; i++) {
            easel.fill(Forms.disc(x + easel.between(-90, 90), y - easel.between(160, 420), easel.between(1.5, 4)), Tint.veil(Tint.SUN, .8));
        }
    }

    private static void flame(Easel easel, double x, double y, double half, double height, Color colour) {
        easel.fill(
                Forms.blob(x, y, x - half, y - height * .22, x - half * .55, y - height * .55, x + half * .1, y - height, x + half * .3, y - height * .6,
                        x + half, y - height * .34, x + half * .6, y - height * .04, x, y),
                Tint.mix(colour, Tint.SUN, .3), colour);
    }
}
