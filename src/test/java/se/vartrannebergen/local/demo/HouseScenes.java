package se.vartrannebergen.local.demo;

import java.awt.Color;

/** In the basement: the laundry and the bicycles. */
final class HouseScenes {
    private HouseScenes() {}

    static void laundry(Easel easel) {
        var mood = easel.mood;
        Rooms.shell(easel, new Color(0xDCE7DD), new Color(0xB9AFA0), 800);
        for (var row = 0; row < 5; row++) {
            for (var tile = 0; tile < 20; tile++) {
                easel.fill(
                        Forms.soft(tile * 82 + row % 2 * 41 - 40, 470 + row * 64, 76, 58, 4),
                        Tint.veil(mood.on(Tint.BIRCH), tile * 7 % 5 == row ? .75 : .42));
            }
        }
        Rooms.window(easel, 1020, 90, 460, 230, 2);
        line(easel);
        for (var machine = 0; machine < 4; machine++) {
            washer(easel, 90 + machine * 262, 880, machine);
        }
        Rooms.sunPatch(easel, 1150, 850, 420);
        table(easel, 1180, 940);
        Figure.any(easel, false).draw(Pose.CARRY, 1120, 985, 470);
        basket(easel, 1230, 760);
    }

    private static void line(Easel easel) {
        easel.stroke(Forms.curve(-10, 120, 300, 156, 640, 156, 940, 96), easel.mood.on(Tint.IRON), 4);
        var colours = new Color[] {Tint.ROWAN, Tint.BIRCH, Tint.SUN, Tint.FJALL_MID, Tint.ROSE, Tint.CREAM};
        for (var i = 0; i < 6; i++) {
            var x = 60 + i * 138;
            var y = 150 - Math.abs(i - 2.6) * 6;
            var colour = easel.mood.on(colours[i]);
            var shape = i % 3 == 0
                    ? Forms.sharp(
                            x, y, x + 30, y, x + 40, y + 16, x + 56, y + 16, x + 66, y, x + 96, y, x + 122, y + 52,
                            x + 96, y + 66, x + 92, y + 150, x + 4, y + 150, x, y + 66, x - 26, y + 52)
                    : Forms.blob(x, y, x + 90, y, x + 92, y + 150, x + 46, y + 162, x - 2, y + 150, x, y);
            easel.fill(shape, Tint.pale(colour, .12), Tint.dark(colour, .1));
            easel.line(easel.mood.on(Tint.WOOD), 7, x + 16, y - 10, x + 16, y + 14);
            easel.line(easel.mood.on(Tint.WOOD), 7, x + 78, y - 10, x + 78, y + 14);
        }
    }

    private static void washer(Easel easel, double x, double y, int number) {
        var mood = easel.mood;
        var body = mood.on(Tint.BIRCH);
        easel.shadow(x + 120, y, 170);
        easel.fill(Forms.soft(x, y - 390, 240, 390, 16), body, Tint.dark(body, .14));
        easel.fill(Forms.soft(x + 14, y - 376, 212, 62, 10), mood.on(Tint.FJALL_SOFT));
        easel.fill(Forms.disc(x + 190, y - 345, 20), mood.on(Tint.FJALL));
        easel.fill(Forms.soft(x + 30, y - 358, 84, 26, 6), mood.on(Tint.INK));
        easel.fill(Forms.disc(x + 140, y - 345, 7), number == 2 ? mood.on(Tint.ROWAN) : Tint.SUN);
        easel.fill(Forms.disc(x + 120, y - 170, 96), Tint.dark(body, .22));
        easel.fill(Forms.disc(x + 120, y - 170, 80), mood.on(Tint.IRON));
        var drum = Forms.disc(x + 120, y - 170, 70);
        easel.fill(drum, mood.on(new Color(0x4C7A86)), mood.on(new Color(0x27454F)));
        easel.inside(drum, () -> {
            for (var i = 0; i < 6; i++) {
                var cloth = mood.on(easel.one(Tint.ROWAN, Tint.SUN, Tint.CREAM, Tint.ROSE, Tint.FJALL_MID));
                easel.fill(
                        Forms.oval(x + 120 + easel.between(-50, 50), y - 130 + easel.between(-14, 40), 38, 24),
                        Tint.veil(cloth, .9));
            }
        });
        easel.stroke(Forms.curve(x + 72, y - 190, x + 90, y - 222, x + 124, y - 232), Tint.veil(Tint.BIRCH, .7), 9);
        easel.fill(Forms.soft(x + 18, y - 34, 204, 12, 5), Tint.dark(body, .2));
    }

    private static void table(Easel easel, double x, double y) {
        var wood = easel.mood.on(Tint.WOOD);
        easel.shadow(x + 200, y + 60, 260);
        easel.line(Tint.dark(wood, .3), 18, x + 60, y - 140, x + 60, y + 50);
        easel.line(Tint.dark(wood, .3), 18, x + 360, y - 140, x + 360, y + 50);
        easel.fill(Forms.soft(x + 20, y - 170, 390, 34, 8), Tint.pale(wood, .2), wood);
        for (var fold = 0; fold < 4; fold++) {
            var colour = easel.mood.on(easel.one(Tint.ROWAN, Tint.CREAM, Tint.SUN, Tint.FJALL_MID, Tint.ROSE));
            easel.fill(
                    Forms.soft(x + 220, y - 206 - fold * 34, 140, 32, 12),
                    Tint.pale(colour, .15),
                    Tint.dark(colour, .1));
        }
    }

    private static void basket(Easel easel, double x, double y) {
        var straw = easel.mood.on(new Color(0xD9B37A));
        for (var i = 0; i < 6; i++) {
            var cloth = easel.mood.on(easel.one(Tint.ROSE, Tint.BIRCH, Tint.FJALL_SOFT, Tint.SUN));
            easel.fill(Forms.oval(x - 50 + i * 22, y - 72 + easel.between(-14, 8), 36, 28), cloth);
        }
        easel.fill(
                Forms.sharp(x - 96, y - 62, x + 96, y - 62, x + 76, y + 34, x - 76, y + 34),
                Tint.pale(straw, .15),
                Tint.dark(straw, .14));
        for (var weave = 0; weave < 3; weave++) {
            easel.line(
                    Tint.veil(Tint.BARK, .35),
                    4,
                    x - 90 + weave * 6,
                    y - 40 + weave * 24,
                    x + 90 - weave * 6,
                    y - 40 + weave * 24);
        }
    }

    static void bikeRoom(Easel easel) {
        Rooms.shell(easel, new Color(0xE6D9C3), new Color(0xA9A79C), 720);
        Rooms.window(easel, 150, 110, 380, 250, 2);
        Rooms.pendant(easel, 1010, 170, 66, Tint.FJALL_MID);
        Rooms.sunPatch(easel, 240, 800, 430);
        Bicycle.tools(easel, 720, 250);
        Bicycle.draw(easel, 240, 790, 1.05, Tint.FJALL_MID);
        Bicycle.draw(easel, 1240, 785, 1.05, Tint.SUN);
        Bicycle.draw(easel, 620, 985, 1.42, Tint.ROWAN);
        Figure.any(easel, false).draw(Pose.BEND, 1010, 1020, -510);
        Figure.any(easel, true).draw(Pose.STAND, 240, 1015, 330);
    }
}
