package se.vartrannebergen.local.demo;

import java.awt.Color;

/** Between the houses: the playground, boxes to grow in, a cupboard of books. */
final class GardenScenes {
    private GardenScenes() {}

    static void playground(Easel easel) {
        var mood = easel.mood;
        new Landscape(easel).sky(420).hills(360, 560);
        House.anyAt(easel, 830, 660, 62, .06).draw(720);
        var ground = new Landscape(easel).ground(680, 14, 20);
        Plants.round(easel, 700, 735, 330);
        Plants.birch(easel, 90, 780, 620);
        Things.tufts(easel, ground, 200, 60);
        var sand = mood.on(new Color(0xE9CF9C));
        easel.fill(
                Forms.blob(
                        40, 940, 300, 860, 800, 840, 1290, 870, 1560, 960, 1200, 1040, 700, 1062, 240, 1030, 40, 940),
                Tint.pale(sand, .15),
                sand);
        swings(easel, 150, 935, 430);
        slide(easel, 900, 930);
        Figure.any(easel, true).draw(Pose.WAVE, 1240, 700 + 12, 150);
        Figure.any(easel, true).draw(Pose.RUN, 760, 1000, 215);
        Figure.any(easel, false).draw(Pose.STAND, 655, 935, -300);
        easel.shadow(880, 1018, 30);
        easel.fill(Forms.disc(880, 990, 28), mood.on(Tint.SUN), mood.on(Tint.ROWAN));
    }

    private static void swings(Easel easel, double x, double y, double width) {
        var frame = easel.mood.on(Tint.FJALL_MID);
        var top = y - 400;
        easel.shadow(x + width / 2, y, 260);
        for (var side : new double[] {x, x + width}) {
            easel.line(frame, 17, side - 48, y, side, top, side + 48, y + 20);
        }
        easel.line(Tint.dark(frame, .15), 20, x - 10, top, x + width + 10, top);
        var rope = easel.mood.on(Tint.IRON);
        var seatX = x + 230;
        var seatY = y - 108;
        easel.line(rope, 4, x + 110, top, seatX - 22, seatY, seatX + 26, seatY + 4);
        easel.line(rope, 4, x + 150, top, seatX + 26, seatY + 4);
        easel.line(rope, 4, x + 325, top, x + 325, y - 90);
        easel.line(rope, 4, x + 385, top, x + 385, y - 90);
        easel.fill(Forms.soft(x + 315, y - 96, 80, 16, 6), easel.mood.on(Tint.ROWAN));
        easel.fill(Forms.soft(seatX - 36, seatY - 2, 76, 15, 6), easel.mood.on(Tint.ROWAN));
        Figure.any(easel, true).in(Tint.SUN).draw(Pose.SWING, seatX, seatY + 52, 225);
    }

    private static void slide(Easel easel, double x, double y) {
        var mood = easel.mood;
        var post = mood.on(Tint.WOOD);
        easel.shadow(x + 330, y + 10, 380);
        for (var at : new double[] {280, 420}) {
            easel.line(Tint.dark(post, .15), 18, x + at, y, x + at, y - 330);
        }
        easel.fill(Forms.box(x + 268, y - 205, 166, 22), post);
        for (var bar = 0; bar < 5; bar++) {
            easel.line(mood.on(Tint.IRON), 6, x + 285 + bar * 32, y - 205, x + 285 + bar * 32, y - 275);
        }
        easel.line(mood.on(Tint.IRON), 8, x + 275, y - 275, x + 430, y - 275);
        easel.fill(
                Forms.sharp(x + 240, y - 325, x + 350, y - 430, x + 460, y - 325),
                mood.on(Tint.ROWAN),
                mood.on(Tint.ROWAN_DARK));
        var chute = Forms.curve(x + 290, y - 196, x + 190, y - 140, x + 90, y - 50, x - 20, y - 18);
        easel.stroke(chute, mood.on(Tint.dark(Tint.SUN, .2)), 44);
        easel.stroke(chute, mood.on(Tint.SUN), 30);
        for (var step = 0; step < 6; step++) {
            easel.line(post, 9, x + 436 + step * 13, y - 176 + step * 34, x + 470 + step * 13, y - 176 + step * 34);
        }
        easel.line(mood.on(Tint.IRON), 8, x + 426, y - 205, x + 504, y);
        easel.line(mood.on(Tint.IRON), 8, x + 458, y - 205, x + 538, y);
    }

    static void gardenBoxes(Easel easel) {
        new Landscape(easel).sky(430).hills(350, 580);
        House.anyAt(easel, 80, 660, 62, .05).draw(640);
        var ground = new Landscape(easel).ground(670, 12, -20);
        Things.tufts(easel, ground, 380, 90);
        Plants.round(easel, 860, 730, 300);
        Plants.round(easel, 1480, 760, 420);
        Things.planter(easel, 150, 800, 330, 80);
        Crops.rows(easel, 175, 710, 300, 86);
        Things.planter(easel, 690, 805, 340, 80);
        Crops.rows(easel, 715, 715, 310, 90);
        Figure.any(easel, false).draw(Pose.BEND, 560, 850, 340);
        Figure.any(easel, true).draw(Pose.CARRY, 1150, 850, -225);
        Things.planter(easel, 60, 1040, 560, 130);
        Crops.rows(easel, 105, 900, 510, 150);
        Things.planter(easel, 830, 1050, 620, 130);
        Crops.rows(easel, 880, 908, 560, 160);
        can(easel, 690, 1035);
    }

    private static void can(Easel easel, double x, double y) {
        var tin = easel.mood.on(Tint.FJALL_MID);
        easel.shadow(x + 50, y, 90);
        easel.stroke(
                Forms.curve(x + 85, y - 85, x + 60, y - 130, x + 10, y - 112, x - 6, y - 40), Tint.dark(tin, .2), 9);
        easel.line(tin, 15, x + 84, y - 40, x + 140, y - 98);
        easel.fill(Forms.sharp(x + 126, y - 96, x + 150, y - 122, x + 164, y - 104), Tint.dark(tin, .2));
        easel.fill(Forms.soft(x, y - 94, 92, 94, 12), Tint.pale(tin, .15), tin);
    }

    static void bookSwap(Easel easel) {
        var mood = easel.mood;
        new Landscape(easel).sky(430).hills(380, 600);
        House.anyAt(easel, 60, 700, 70, .03).draw(620);
        var ground = new Landscape(easel).ground(710, 12, 10);
        Things.tufts(easel, ground, 320, 60);
        Plants.round(easel, 1420, 790, 520);
        Things.path(easel, 300, 420, 780, 722, 70, mood.on(new Color(0xD8C4A0)));
        Plants.round(easel, 90, 850, 360);
        easel.at(845, 970, .82, .82, 0, () -> BookCupboard.draw(easel, 0, 0));
        Figure.any(easel, false).draw(Pose.REACH, 735, 990, 400);
        Figure.any(easel, true).draw(Pose.CARRY, 1275, 1000, -290);
        if (mood.season == Mood.Season.AUTUMN) {
            for (var i = 0; i < 70; i++) {
                var size = easel.between(4, 9);
                easel.fill(
                        Forms.oval(easel.between(0, 1600), easel.between(800, 1060), size * 1.3, size * .7),
                        mood.on(Plants.leaf(easel)));
            }
        }
    }
}
