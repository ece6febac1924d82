package se.vartrannebergen.local.demo;

import java.awt.Color;

/** A sewing machine and what lies around it. */
final class SewingTable {
    private SewingTable() {}

    static void machine(Easel easel, double x, double y) {
        var mood = easel.mood;
        var body = mood.on(new Color(0xF3ECDC));
        easel.shadow(x + 290, y + 8, 420);
        easel.fill(Forms.soft(x, y - 84, 600, 84, 22), Tint.pale(body, .2), Tint.dark(body, .16));
        easel.fill(Forms.soft(x + 420, y - 350, 160, 300, 34), body, Tint.dark(body, .12));
        easel.fill(Forms.soft(x + 30, y - 370, 550, 130, 46), Tint.pale(body, .3), Tint.dark(body, .08));
        easel.fill(Forms.soft(x + 30, y - 300, 128, 140, 26), body, Tint.dark(body, .12));
        easel.line(mood.on(Tint.IRON), 10, x + 94, y - 170, x + 94, y - 112);
        easel.line(mood.on(Tint.STONE), 5, x + 94, y - 112, x + 94, y - 84);
        easel.line(mood.on(Tint.IRON), 10, x + 66, y - 90, x + 122, y - 90);
        easel.fill(Forms.soft(x + 176, y - 346, 230, 44, 14), mood.on(Tint.FJALL_SOFT));
        easel.fill(Forms.disc(x + 498, y - 250, 40), mood.on(Tint.FJALL_MID), mood.on(Tint.FJALL));
        easel.fill(Forms.disc(x + 498, y - 250, 15), body);
        easel.fill(Forms.disc(x + 470, y - 160, 15), mood.on(Tint.ROWAN));
        easel.fill(Forms.disc(x + 526, y - 160, 15), mood.on(Tint.SUN));
        easel.fill(Forms.soft(x + 576, y - 330, 30, 110, 14), mood.on(Tint.IRON));
        easel.fill(Forms.box(x + 330, y - 440, 8, 76), mood.on(Tint.IRON));
        spool(easel, x + 308, y - 372, mood.on(Tint.ROWAN));
        easel.stroke(
                Forms.curve(x + 316, y - 400, x + 200, y - 386, x + 110, y - 350, x + 96, y - 280),
                Tint.veil(mood.on(Tint.ROWAN), .9),
                3);
        easel.glow(x + 100, y - 110, 120, Tint.SUN_SOFT, .7);
    }

    private static void spool(Easel easel, double x, double y, Color thread) {
        var wood = easel.mood.on(Tint.WOOD);
        easel.fill(Forms.soft(x, y - 8, 52, 12, 5), wood);
        easel.fill(Forms.soft(x + 6, y - 56, 40, 50, 6), Tint.pale(thread, .15), Tint.dark(thread, .1));
        for (var turn = 0; turn < 5; turn++) {
            easel.line(Tint.veil(Tint.INK, .16), 2, x + 8, y - 50 + turn * 9, x + 44, y - 46 + turn * 9);
        }
        easel.fill(Forms.soft(x, y - 64, 52, 12, 5), Tint.pale(wood, .2));
    }

    static void cloth(Easel easel) {
        var mood = easel.mood;
        var colour = mood.on(easel.one(Tint.ROWAN, Tint.SUN, Tint.FJALL_MID));
        var cloth = Forms.blob(
                140, 840, 380, 792, 620, 776, 640, 826, 560, 880, 600, 960, 520, 1090, 60, 1090, 30, 960, 140, 840);
        easel.fill(cloth, Tint.pale(colour, .14), Tint.dark(colour, .1));
        easel.inside(cloth, () -> {
            for (var row = 0; row < 7; row++) {
                for (var dot = 0; dot < 12; dot++) {
                    var x = 40 + dot * 56 + row % 2 * 28;
                    var y = 800 + row * 44;
                    easel.fill(Forms.oval(x, y, 10, 7), Tint.veil(Tint.BIRCH, .75));
                }
            }
        });
        easel.stroke(Forms.curve(180, 860, 240, 940, 200, 1060), Tint.veil(Tint.INK, .16), 12);
        easel.stroke(Forms.curve(400, 810, 430, 920, 400, 1060), Tint.veil(Tint.INK, .13), 12);
    }

    static void bits(Easel easel) {
        var mood = easel.mood;
        var x = 1120.0;
        for (var thread : new Color[] {Tint.SUN, Tint.FJALL_MID, Tint.ROSE, new Color(0x4A7F9C)}) {
            easel.shadow(x + 26, 908, 40);
            spool(easel, x, 908, mood.on(thread));
            x += 72;
        }
        easel.stroke(Forms.curve(760, 985, 900, 950, 1000, 1000, 1120, 1010, 1230, 975), mood.on(Tint.SUN), 24);
        for (var mark = 0; mark < 8; mark++) {
            easel.line(
                    Tint.veil(Tint.INK, .5),
                    3,
                    800 + mark * 52,
                    964 + Math.sin(mark * .9) * 12,
                    802 + mark * 52,
                    978 + Math.sin(mark * .9) * 12);
        }
        var steel = mood.on(Tint.STONE);
        easel.line(Tint.dark(steel, .2), 12, 1330, 1010, 1480, 950);
        easel.line(steel, 12, 1330, 960, 1480, 1006);
        easel.stroke(Forms.oval(1300, 1024, 32, 20), mood.on(Tint.ROWAN), 13);
        easel.stroke(Forms.oval(1298, 950, 32, 20), mood.on(Tint.ROWAN), 13);
        for (var button = 0; button < 7; button++) {
            var at = 690 + button * 34 + easel.between(-8, 8);
            var y = 1030 + easel.between(-20, 16);
            easel.fill(Forms.oval(at, y, 14, 10), mood.on(easel.one(Tint.ROWAN, Tint.BIRCH, Tint.FJALL, Tint.SUN)));
            easel.fill(Forms.disc(at, y, 3), Tint.veil(Tint.INK, .5));
        }
    }
}
