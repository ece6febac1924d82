package se.vartrannebergen.local.demo;

import java.awt.Color;

/** Together indoors: the community room, and a table to sew at. */
final class RoomScenes {
    private RoomScenes() {}

    static void communityRoom(Easel easel) {
        var mood = easel.mood;
        Rooms.shell(easel, new Color(0xF0DFC0), new Color(0xC99C6C), 700);
        Rooms.window(easel, 130, 150, 620, 360, 3);
        Rooms.window(easel, 900, 150, 560, 360, 3);
        Rooms.sunPatch(easel, 240, 760, 620);
        bunting(easel);
        Rooms.plant(easel, 1525, 800, 330);
        for (var lamp = 0; lamp < 3; lamp++) {
            Rooms.pendant(easel, 360 + lamp * 430, 300, 74, lamp == 1 ? Tint.SUN : Tint.ROWAN);
        }
        for (var chair = 0; chair < 4; chair++) {
            Figure.any(easel, chair == 2)
                    .draw(
                            chair == 1 ? Pose.WAVE : Pose.STAND,
                            390 + chair * 245,
                            905,
                            (chair % 2 == 0 ? 1 : -1) * (chair == 2 ? 300 : 390));
        }
        table(easel);
        Figure.any(easel, false).draw(Pose.CARRY, 130, 1010, 480);
        Figure.any(easel, true).draw(Pose.WALK, 1490, 1020, -320);
        if (mood.dark()) {
            easel.glow(800, 800, 700, 260, Tint.SUN, .22);
        }
    }

    private static void bunting(Easel easel) {
        var colours = new Color[] {Tint.ROWAN, Tint.SUN, Tint.FJALL_MID, Tint.BIRCH, Tint.ROSE};
        easel.stroke(Forms.curve(-10, 40, 400, 112, 800, 122, 1200, 108, 1610, 36), easel.mood.on(Tint.IRON), 3);
        for (var flag = 0; flag < 22; flag++) {
            var x = 20 + flag * 74;
            var y = 122 - Math.pow((x - 800) / 800.0, 2) * 84;
            easel.fill(Forms.sharp(x, y, x + 44, y, x + 22, y + 58), easel.mood.on(colours[flag % colours.length]));
        }
    }

    private static void table(Easel easel) {
        var mood = easel.mood;
        var wood = mood.on(Tint.pale(Tint.WOOD, .25));
        easel.shadow(790, 1010, 640);
        for (var leg : new double[] {300, 1260}) {
            easel.line(Tint.dark(wood, .4), 22, leg, 850, leg, 1010);
        }
        easel.fill(Forms.sharp(290, 770, 1290, 770, 1370, 850, 210, 850), Tint.pale(wood, .15), wood);
        easel.fill(Forms.box(210, 850, 1160, 26), Tint.dark(wood, .25));
        for (var place = 0; place < 6; place++) {
            var x = 350 + place * 175;
            easel.fill(Forms.oval(x, 822, 46, 12), mood.on(Tint.BIRCH));
            easel.fill(Forms.soft(x + 58, 782, 36, 38, 8), mood.on(easel.one(Tint.FJALL_MID, Tint.ROWAN, Tint.SUN)));
            easel.fill(Forms.oval(x - 2, 814, 22, 13), mood.on(easel.one(Tint.CLAY, Tint.WOOD, Tint.SUN)));
        }
        easel.fill(Forms.soft(760, 700, 96, 112, 26), mood.on(Tint.BIRCH), mood.on(Tint.STONE));
        easel.stroke(Forms.curve(850, 730, 892, 740, 850, 784), mood.on(Tint.BIRCH), 12);
        easel.line(mood.on(Tint.BIRCH), 14, 764, 750, 730, 722);
        easel.fill(Forms.soft(774, 688, 68, 18, 8), mood.on(Tint.IRON));
    }

    static void sewing(Easel easel) {
        var mood = easel.mood;
        Rooms.shell(easel, new Color(0xE3E6D8), new Color(0xC99C6C), 900);
        Rooms.window(easel, 820, 90, 620, 440, 2);
        shelf(easel, 110, 210);
        shelf(easel, 110, 400);
        Rooms.pendant(easel, 640, 210, 92, Tint.ROWAN);
        var wood = mood.on(Tint.pale(Tint.WOOD, .2));
        easel.fill(Forms.box(-5, 780, 1610, 300), Tint.pale(wood, .2), Tint.dark(wood, .1));
        easel.fill(Forms.box(-5, 780, 1610, 10), Tint.pale(wood, .45));
        easel.shade(Forms.box(-5, 790, 1610, 290), mood.sun, .4, 1250, 780, 700, 1060);
        SewingTable.cloth(easel);
        SewingTable.machine(easel, 470, 860);
        SewingTable.bits(easel);
        Rooms.plant(easel, 1480, 800, 330);
    }

    private static void shelf(Easel easel, double x, double y) {
        easel.fill(
                Forms.soft(x - 20, y, 430, 18, 4), easel.mood.on(Tint.WOOD), easel.mood.on(Tint.dark(Tint.WOOD, .2)));
        for (var roll = 0; roll < 7; roll++) {
            var colour = easel.mood.on(
                    easel.one(Tint.ROWAN, Tint.SUN, Tint.FJALL_MID, Tint.ROSE, Tint.CREAM, new Color(0x4A7F9C)));
            var left = x + roll * 56;
            var height = easel.between(60, 110);
            easel.fill(Forms.soft(left, y - height, 48, height, 8), Tint.pale(colour, .15), Tint.dark(colour, .14));
            easel.line(Tint.veil(Tint.BIRCH, .35), 4, left + 12, y - height + 8, left + 12, y - 8);
        }
    }
}
