package se.vartrannebergen.local.demo;

import java.awt.Color;

/** Along the street: the bus stop, the recycling house. */
final class StreetScenes {
    private StreetScenes() {}

    static void busStop(Easel easel) {
        var mood = easel.mood;
        new Landscape(easel).sky(430).hills(360, 590);
        House.anyAt(easel, 900, 690, 58, .05).draw(700);
        new Landscape(easel).ground(680, 10, 10);
        Plants.round(easel, 60, 790, 420);
        Spruce.draw(easel, 1520, 770, 420);
        var road = mood.on(new Color(0x5C6468));
        easel.fill(Forms.box(-5, 790, 1610, 60), mood.on(Tint.STONE), mood.on(Tint.dark(Tint.STONE, .15)));
        easel.fill(Forms.box(-5, 850, 1610, 230), Tint.pale(road, .1), Tint.dark(road, .15));
        easel.fill(Forms.box(-5, 846, 1610, 14), mood.on(Tint.pale(Tint.STONE, .4)));
        for (var dash = 0; dash < 7; dash++) {
            easel.fill(
                    Forms.sharp(
                            20 + dash * 250,
                            1010,
                            150 + dash * 250,
                            1010,
                            142 + dash * 250,
                            1024,
                            8 + dash * 250,
                            1024),
                    Tint.veil(Tint.BIRCH, .6));
        }
        BusShelter.draw(easel, 250, 815);
        Figure.any(easel, false).draw(Pose.SIT, 380, 826, 270);
        Figure.any(easel, false).draw(Pose.STAND, 640, 832, 285);
        Figure.any(easel, true).draw(Pose.POINT, 725, 836, 190);
        Things.lamp(easel, 860, 815, 470);
        BusShelter.bus(easel, 1040, 930);
        if (mood.snow()) {
            WinterScenes.flakes(easel);
        }
    }

    static void recycling(Easel easel) {
        var mood = easel.mood;
        new Landscape(easel).sky(420).hills(360, 560);
        House.anyAt(easel, 1080, 650, 60, .05).draw(560);
        var ground = new Landscape(easel).ground(670, 10, -10);
        Plants.birch(easel, 110, 770, 640);
        Plants.round(easel, 1480, 760, 340);
        Things.tufts(easel, ground, 150, 50);
        var yard = mood.on(new Color(0xD9CDB8));
        easel.fill(
                Forms.blob(-40, 1100, 60, 900, 420, 830, 1000, 815, 1450, 870, 1680, 1100), Tint.pale(yard, .2), yard);
        var wood = mood.on(Tint.WOOD);
        easel.shadow(660, 880, 520);
        easel.fill(Forms.box(250, 480, 820, 400), mood.on(new Color(0x4D392C)), mood.on(new Color(0x6A4F3A)));
        shelves(easel, 770, 505);
        for (var board = 0; board < 41; board++) {
            if (board < 3 || board > 37 || board == 24) {
                easel.fill(
                        Forms.box(250 + board * 20, 470, 18, 410), Tint.mix(wood, mood.sun, .2), Tint.dark(wood, .1));
            }
        }
        easel.fill(Forms.sharp(200, 490, 250, 410, 1070, 410, 1120, 490), mood.on(Tint.FJALL_MID), mood.on(Tint.FJALL));
        for (var i = 0; i < 60; i++) {
            var x = easel.between(235, 1085);
            easel.fill(
                    Forms.oval(x, easel.between(404, 440), easel.between(10, 26), easel.between(6, 14)),
                    mood.on(Plants.leaf(easel)));
        }
        easel.fill(Forms.box(200, 486, 920, 14), mood.on(Tint.dark(Tint.FJALL, .3)));
        var colours = new Color[] {Tint.FJALL_MID, Tint.SUN, new Color(0x4A7F9C)};
        for (var i = 0; i < 3; i++) {
            bin(easel, 330 + i * 138, 888, mood.on(colours[i]));
        }
        Figure.any(easel, false).draw(Pose.CARRY, 1230, 975, -370);
        box(easel, 1150, 766);
        Figure.any(easel, true).draw(Pose.WALK, 1370, 985, -240);
        Figure.any(easel, false).draw(Pose.REACH, 925, 925, -350);
    }

    private static void shelves(Easel easel, double x, double y) {
        for (var shelf = 0; shelf < 3; shelf++) {
            var low = y + 110 + shelf * 112;
            easel.fill(Forms.box(x - 10, low, 235, 10), easel.mood.on(Tint.WOOD));
            for (var i = 0; i < 4; i++) {
                var colour = easel.mood.on(easel.one(Tint.ROWAN, Tint.SUN, Tint.CREAM, Tint.FJALL_SOFT, Tint.ROSE));
                var height = easel.between(30, 76);
                var left = x + i * 54;
                easel.fill(
                        easel.perhaps(.4)
                                ? Forms.oval(left + 22, low - height / 2, 20, height / 2)
                                : Forms.soft(left, low - height, 44, height, 6),
                        Tint.pale(colour, .15),
                        Tint.dark(colour, .15));
            }
        }
    }

    private static void bin(Easel easel, double x, double y, Color colour) {
        easel.shadow(x + 56, y, 76);
        easel.fill(
                Forms.sharp(x, y - 185, x + 116, y - 185, x + 104, y - 8, x + 12, y - 8),
                Tint.pale(colour, .12),
                Tint.dark(colour, .18));
        easel.fill(Forms.soft(x - 8, y - 214, 132, 36, 14), Tint.dark(colour, .2));
        easel.fill(Forms.disc(x + 26, y - 10, 14), easel.mood.on(Tint.INK));
        easel.fill(Forms.disc(x + 58, y - 110, 24), Tint.veil(Tint.BIRCH, .85));
    }

    private static void box(Easel easel, double x, double y) {
        var card = easel.mood.on(new Color(0xD2A873));
        easel.fill(Forms.soft(x - 20, y - 66, 60, 60, 20), easel.mood.on(Tint.ROSE));
        easel.fill(Forms.disc(x + 46, y - 48, 24), easel.mood.on(Tint.FJALL_SOFT));
        easel.fill(Forms.box(x - 44, y - 30, 118, 76), Tint.pale(card, .1), Tint.dark(card, .12));
    }
}
