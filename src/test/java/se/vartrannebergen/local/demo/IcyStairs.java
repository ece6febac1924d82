package se.vartrannebergen.local.demo;

import java.awt.Color;

/** The stairs up the slope when they are icy, and the box of grit beside them. */
final class IcyStairs {
    private IcyStairs() {}

    static void draw(Easel easel) {
        var mood = easel.mood;
        new Landscape(easel).sky(400).hills(330, 470);
        House.anyAt(easel, 560, 470, 62, .04).draw(900);
        var snow = mood.on(Tint.SNOW);
        var blue = Tint.mix(snow, new Color(0x7FA3C4), .5);
        var bank = Forms.blob(-20, 560, 300, 500, 700, 455, 1100, 452, 1620, 500, 1620, 1100, -20, 1100, -20, 560);
        easel.fill(bank, snow, Tint.mix(snow, blue, .7));
        easel.shade(bank, blue, .6, 0, 1100, 500, 480);
        Spruce.draw(easel, 190, 640, 420);
        Plants.birch(easel, 1470, 620, 560);
        Spruce.draw(easel, 1340, 590, 300);
        steps(easel, snow, blue);
        Things.lamp(easel, 1085, 690, 430);
        Figure.any(easel, false).in(Tint.ROWAN).draw(Pose.WALK, 760, 800, -300);
        easel.line(mood.on(Tint.BARK), 8, 712, 640, 690, 836);
        gritBox(easel, 1190, 960);
        WinterScenes.flakes(easel);
    }

    private static void steps(Easel easel, Color snow, Color blue) {
        var stone = easel.mood.on(Tint.STONE);
        for (var step = 0; step < 12; step++) {
            var t = step / 12.0;
            var y = 470 + 620 * Math.pow(t, 1.25);
            var next = 470 + 620 * Math.pow((step + 1) / 12.0, 1.25);
            var half = 120 + 250 * t;
            var middle = 800 - 60 * t;
            var tread = (next - y) * .5;
            easel.fill(
                    Forms.sharp(
                            middle - half,
                            y,
                            middle + half,
                            y,
                            middle + half + 12,
                            y + tread,
                            middle - half - 12,
                            y + tread),
                    snow,
                    Tint.mix(snow, blue, .5));
            easel.fill(
                    Forms.sharp(
                            middle - half * .7,
                            y + 2,
                            middle + half * .4,
                            y + 2,
                            middle + half * .5,
                            y + tread,
                            middle - half * .5,
                            y + tread),
                    Tint.veil(new Color(0xBFE3F0), .55));
            easel.fill(
                    Forms.sharp(
                            middle - half - 12,
                            y + tread,
                            middle + half + 12,
                            y + tread,
                            middle + half + 12,
                            next,
                            middle - half - 12,
                            next),
                    Tint.dark(stone, .2),
                    Tint.dark(stone, .38));
        }
        var rail = easel.mood.on(Tint.FJALL);
        var rails = new double[12];
        for (var post = 0; post < 6; post++) {
            var t = post / 5.0;
            var y = 470 + 600 * Math.pow(t, 1.25);
            var x = 672 - 322 * t;
            var high = 66 + 150 * t;
            rails[post * 2] = x;
            rails[post * 2 + 1] = y - high;
            easel.line(rail, 7 + 9 * t, x, y, x, y - high);
        }
        easel.stroke(Forms.curve(rails), rail, 14);
        easel.at(0, -7, 1, 1, 0, () -> easel.stroke(Forms.curve(rails), easel.mood.on(Tint.SNOW), 5));
    }

    private static void gritBox(Easel easel, double x, double y) {
        var box = easel.mood.on(Tint.SUN);
        easel.shadow(x + 120, y, 190);
        easel.fill(
                Forms.sharp(x, y, x + 16, y - 130, x + 230, y - 130, x + 246, y),
                Tint.pale(box, .1),
                Tint.dark(box, .2));
        easel.fill(
                Forms.sharp(x - 6, y - 126, x + 24, y - 176, x + 222, y - 176, x + 252, y - 126), Tint.dark(box, .12));
        easel.fill(
                Forms.blob(
                        x - 4, y - 150, x + 40, y - 194, x + 120, y - 200, x + 210, y - 192, x + 250, y - 150, x + 180,
                        y - 162, x + 80, y - 158, x - 4, y - 150),
                easel.mood.on(Tint.SNOW));
        easel.line(easel.mood.on(Tint.BARK), 10, x + 280, y + 6, x + 330, y - 210);
        easel.fill(
                Forms.sharp(x + 250, y + 30, x + 300, y + 36, x + 306, y - 40, x + 266, y - 46),
                easel.mood.on(Tint.IRON));
    }
}
