package se.vartrannebergen.local.demo;

import java.awt.Color;

/** A grey gable wall that neighbours paint: our hill, the sun, rowan berries and birds. */
final class Mural {
    private static final double LEFT = 170;
    private static final double TOP = 250;
    private static final double WIDTH = 1180;
    private static final double LOW = 830;

    private Mural() {}

    static void draw(Easel easel) {
        var mood = easel.mood;
        new Landscape(easel).sky(430).hills(330, 560);
        new Landscape(easel).ground(700, 8, 0);
        Plants.birch(easel, 1500, 830, 720);
        var wall = Forms.box(LEFT, TOP, WIDTH, LOW - TOP);
        easel.shadow(760, LOW + 6, 720);
        easel.fill(wall, mood.on(new Color(0xDAD5CA)), mood.on(new Color(0xC4BEB2)));
        easel.inside(wall, () -> painting(easel));
        easel.fill(Forms.box(LEFT - 14, TOP - 22, WIDTH + 28, 26), mood.on(Tint.IRON));
        easel.shade(wall, Tint.INK, .28, LEFT, LOW, LEFT + 420, TOP);
        var paving = mood.on(new Color(0xD5C9B4));
        easel.fill(Forms.box(-5, LOW, 1610, 260), Tint.pale(paving, .1), Tint.dark(paving, .1));
        for (var joint = 0; joint < 12; joint++) {
            easel.line(Tint.veil(Tint.INK, .1), 3, 800 + (joint - 6) * 150, LOW, 800 + (joint - 6) * 260, 1080);
        }
        for (var row = 1; row < 4; row++) {
            easel.line(Tint.veil(Tint.INK, .1), 3, 0, LOW + row * row * 24, 1600, LOW + row * row * 24);
        }
        ladder(easel, 1120, 905);
        Figure.any(easel, false).draw(Pose.REACH, 1098, 740, 350);
        Figure.any(easel, true).draw(Pose.REACH, 830, 930, 250);
        Figure.any(easel, false).draw(Pose.REACH, 480, 950, -390);
        Figure.any(easel, true).draw(Pose.STAND, 640, 985, 270);
        var x = 230.0;
        for (var colour : new Color[] {Tint.ROWAN, Tint.SUN, Tint.FJALL_MID, new Color(0x4A7F9C)}) {
            pot(easel, x, 1010 + easel.between(-16, 16), mood.on(colour));
            x += x < 400 ? 86 : 460;
        }
    }

    private static void painting(Easel easel) {
        var mood = easel.mood;
        var done = LEFT + WIDTH * .8;
        easel.fill(
                Forms.blob(
                        LEFT - 20, TOP - 20, done + 40, TOP - 20, done - 40, TOP + 160, done + 30, TOP + 330, done - 60,
                        LOW + 10, LEFT - 20, LOW + 10),
                mood.on(new Color(0xF7DFAF)),
                mood.on(new Color(0xF4C58A)));
        easel.fill(Forms.disc(820, 470, 132), mood.on(Tint.SUN));
        for (var ray = 0; ray < 16; ray++) {
            var turn = Math.TAU * ray / 16;
            easel.line(
                    mood.on(Tint.SUN),
                    16,
                    820 + Math.cos(turn) * 158,
                    470 + Math.sin(turn) * 158,
                    820 + Math.cos(turn) * 204,
                    470 + Math.sin(turn) * 204);
        }
        easel.fill(
                Forms.blob(
                        LEFT - 10, 640, 330, 520, 520, 470, 720, 580, 930, 700, 1090, 760, 1090, 840, LEFT - 10, 840),
                mood.on(Tint.FJALL_SOFT));
        easel.fill(
                Forms.blob(LEFT - 10, 720, 420, 620, 640, 650, 860, 740, 1060, 790, 1060, 840, LEFT - 10, 840),
                mood.on(Tint.FJALL_MID));
        for (var i = 0; i < 6; i++) {
            var left = 250 + i * 78;
            var base = 700 + Math.abs(i - 3) * 8;
            easel.fill(
                    Forms.box(left, base - 90 - i % 3 * 26, 62, 110 + i % 3 * 26),
                    mood.on(i % 2 == 0 ? Tint.BIRCH : Tint.ROWAN));
            for (var pane = 0; pane < 4; pane++) {
                easel.fill(
                        Forms.box(left + 10 + pane % 2 * 26, base - 74 - i % 3 * 20 + pane / 2 * 38, 16, 22),
                        mood.on(i % 2 == 0 ? Tint.FJALL : Tint.SUN));
            }
        }
        easel.fill(
                Forms.blob(LEFT - 10, 780, 400, 720, 700, 760, 1040, 810, 1040, 850, LEFT - 10, 850),
                mood.on(Tint.FJALL));
        rowan(easel, 260, 250);
        for (var bird = 0; bird < 4; bird++) {
            var x = 480 + bird * 92;
            var y = 350 + Math.abs(bird - 1.5) * 26;
            easel.stroke(
                    Forms.curve(x - 34, y - 18, x - 14, y - 22, x, y, x + 16, y - 24, x + 36, y - 16),
                    mood.on(Tint.FJALL),
                    8);
        }
        easel.stroke(
                Forms.curve(done + 20, TOP + 150, done + 90, TOP + 120, done + 160, TOP + 190),
                Tint.veil(Tint.IRON, .35),
                4);
        easel.stroke(
                Forms.curve(done, TOP + 420, done + 70, TOP + 380, done + 180, TOP + 440),
                Tint.veil(Tint.IRON, .35),
                4);
    }

    private static void rowan(Easel easel, double x, double y) {
        easel.stroke(Forms.curve(x - 90, y, x, y + 90, x + 130, y + 150), easel.mood.on(Tint.BARK), 12);
        for (var i = 0; i < 9; i++) {
            var t = i / 8.0;
            var at = x - 70 + t * 190;
            easel.at(
                    at,
                    y + 30 + t * 110,
                    1,
                    1,
                    i % 2 == 0 ? -.9 : 1.3,
                    () -> easel.fill(Forms.oval(40, 0, 42, 14), easel.mood.on(Tint.FJALL_MID)));
        }
        for (var i = 0; i < 12; i++) {
            easel.fill(
                    Forms.disc(x + 92 + i % 4 * 34, y + 168 + i / 4 * 32 + i % 2 * 12, 17),
                    easel.mood.on(i % 3 == 0 ? Tint.dark(Tint.ROWAN, .15) : Tint.ROWAN));
        }
    }

    private static void ladder(Easel easel, double x, double y) {
        var wood = easel.mood.on(Tint.WOOD);
        easel.line(Tint.dark(wood, .3), 13, x + 50, y - 500, x + 150, y - 16);
        easel.line(wood, 14, x - 60, y, x + 10, y - 520);
        easel.line(wood, 14, x + 50, y, x + 60, y - 520);
        for (var rung = 0; rung < 8; rung++) {
            var t = rung / 8.0;
            easel.line(Tint.dark(wood, .1), 10, x - 54 + 62 * t, y - 40 - 470 * t, x + 51 + 8 * t, y - 40 - 470 * t);
        }
    }

    private static void pot(Easel easel, double x, double y, Color colour) {
        easel.shadow(x + 30, y, 46);
        easel.fill(Forms.box(x, y - 62, 60, 60), easel.mood.on(Tint.BIRCH), easel.mood.on(Tint.STONE));
        easel.fill(Forms.oval(x + 30, y - 62, 30, 9), colour);
        easel.fill(Forms.soft(x + 34, y - 60, 13, 34, 6), colour);
    }
}
