package se.vartrannebergen.local.demo;

import java.awt.Color;

/** Winter on the hill. */
final class WinterScenes {
    private WinterScenes() {}

    static void sledding(Easel easel) {
        var mood = easel.mood;
        new Landscape(easel).sky(450).hills(400, 600);
        House.anyAt(easel, 60, 560, 46, .12).draw(560);
        var snow = mood.on(Tint.SNOW);
        var blue = Tint.mix(snow, new Color(0x8FB0CC), .5);
        var slope = Forms.blob(
                -20, 540, 300, 560, 640, 640, 1000, 790, 1320, 880, 1640, 905, 1640, 1100, -20, 1100, -20, 540);
        easel.fill(slope, snow, Tint.mix(snow, blue, .55));
        easel.shade(slope, blue, .7, 100, 1100, 600, 560);
        easel.shade(slope, mood.sun, .4, 1300, 620, 1000, 960);
        for (var track = 0; track < 4; track++) {
            var down = track * 62;
            easel.stroke(
                    Forms.curve(180 + down, 600 + down, 560, 690 + down, 960, 842 + down * .8, 1400, 960 + down * .5),
                    Tint.veil(blue, .7),
                    5);
        }
        Spruce.draw(easel, 1330, 890, 380);
        Spruce.draw(easel, 1450, 905, 520);
        Spruce.draw(easel, 1560, 910, 400);
        Plants.birch(easel, 760, 690, 420);
        sledge(easel, 470, 725, .3, 225, Tint.ROWAN);
        sledge(easel, 860, 880, .34, 290, Tint.SUN);
        Figure.any(easel, true).draw(Pose.WALK, 300, 650, -170);
        Figure.any(easel, true).draw(Pose.WAVE, 180, 625, 165);
        Figure.any(easel, false).draw(Pose.STAND, 1180, 985, -330);
        for (var i = 0; i < 26; i++) {
            easel.fill(
                    Forms.disc(700 + easel.between(-20, 120), 850 + easel.between(-60, 60), easel.between(2, 9)),
                    Tint.veil(Tint.SNOW, .8));
        }
        flakes(easel);
    }

    private static void sledge(Easel easel, double x, double y, double tilt, double size, Color colour) {
        easel.shadow(x + 30, y + size * .1, size * .4);
        easel.at(x, y, 1, 1, tilt, () -> {
            Figure.any(easel, true)
                    .in(easel.one(Tint.FJALL_MID, new Color(0x4A7F9C), new Color(0xB65A6A)))
                    .draw(Pose.SLEDGE, 0, 0, size);
            var shell = easel.mood.on(colour);
            easel.fill(
                    Forms.blob(
                            -size * .2,
                            -size * .08,
                            -size * .16,
                            size * .05,
                            size * .2,
                            size * .07,
                            size * .44,
                            -size * .02,
                            size * .5,
                            -size * .1,
                            size * .3,
                            -size * .03,
                            -size * .2,
                            -size * .08),
                    Tint.pale(shell, .2),
                    Tint.dark(shell, .1));
        });
    }

    static void flakes(Easel easel) {
        for (var i = 0; i < 170; i++) {
            var size = easel.between(1, 5);
            easel.fill(
                    Forms.disc(easel.between(0, 1600), easel.between(0, 1067), size),
                    Tint.veil(Tint.BIRCH, .3 + size * .1));
        }
    }
}
