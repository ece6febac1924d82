package se.vartrannebergen.local.demo;

import java.awt.Color;

/** The wood, and the wide view from the hill. */
final class NatureScenes {
    private NatureScenes() {}

    static void benchView(Easel easel) {
        var mood = easel.mood;
        new Landscape(easel).sky(520);
        new Ridge(easel, 500, 26, 40).draw(easel, Tint.mix(mood.far, mood.skyLow, .35));
        var shore = new Ridge(easel, 545, 20, -30);
        shore.wooded(easel, Tint.mix(mood.far, mood.mid, .5), 34, 1.2);
        shore.draw(easel, mood.far);
        var water = Tint.mix(Tint.mix(mood.skyTop, mood.skyLow, .55), mood.on(new Color(0x5BA3A8)), .45);
        var lake = Forms.blob(
                -20, 668, 260, 628, 700, 602, 1120, 612, 1500, 650, 1640, 668, 1640, 760, -20, 760, -20, 668);
        easel.fill(lake, Tint.pale(water, .3), Tint.mix(water, mood.on(Tint.FJALL_MID), .2));
        easel.inside(lake, () -> {
            easel.glow(1080, 640, 360, 70, mood.sun, .8);
            for (var i = 0; i < 70; i++) {
                var x = easel.between(0, 1500);
                var y = easel.between(610, 720);
                easel.line(Tint.veil(Tint.BIRCH, easel.between(.2, .6)), 2, x, y, x + easel.between(16, 70), y);
            }
        });
        new Landscape(easel).hills(730, 840);
        var ground = new Landscape(easel).ground(850, 20, 50);
        Things.tufts(easel, ground, 240, 120);
        Plants.birch(easel, 230, 900, 800);
        Plants.birch(easel, 120, 960, 700);
        Things.path(easel, 1500, 260, 1290, 862, -60, mood.on(new Color(0xD8C4A0)));
        easel.shadow(800, 985, 330);
        Figure.any(easel, false).draw(Pose.BACK, 735, 972, 400);
        Figure.any(easel, false).draw(Pose.BACK, 900, 972, 385);
        Things.bench(easel, 560, 1000, 500);
    }

    static void woodPath(Easel easel) {
        var mood = easel.mood;
        var mist = Tint.pale(Tint.mix(mood.skyLow, mood.far, .35), .15);
        easel.fill(Forms.box(0, 0, 1600, 1067), Tint.mix(mood.skyTop, mist, .5), mist);
        easel.glow(930, 330, 800, mood.sun, .9);
        for (var layer = 0; layer < 4; layer++) {
            var nearness = layer / 4.0;
            var foot = 610 + layer * 45;
            for (double x = easel.between(-40, 20); x < 1650; x += easel.between(50, 110) + layer * 18) {
                var gap = Math.abs(x - 900) < 90 + layer * 60;
                if (!gap) {
                    trunk(
                            easel,
                            x,
                            foot,
                            16 + layer * 9,
                            Tint.mix(mist, mood.on(easel.one(Tint.FJALL, Tint.BARK, Tint.FJALL)), .2 + nearness * .55));
                }
            }
            new Ridge(easel, foot - 10, 9, 0).draw(easel, Tint.mix(mist, mood.near, .3 + nearness * .5));
        }
        for (var i = 0; i < 6; i++) {
            var x = 520 + i * 130;
            easel.fill(
                    Forms.sharp(x + 190, -10, x + 270, -10, x - 120, 900, x - 290, 900),
                    Tint.veil(mood.sun, .26),
                    Tint.veil(mood.sun, 0));
        }
        var ground = new Landscape(easel).ground(770, 10, 0);
        Things.tufts(easel, ground, 280, 60);
        Things.path(easel, 720, 560, 905, 762, 90, mood.on(new Color(0xCDA97A)));
        easel.glow(860, 850, 420, 90, mood.sun, .5);
        Figure.any(easel, false).draw(Pose.WALK, 850, 880, 190);
        dog(easel, 965, 885);
        Spruce.draw(easel, 1430, 960, 900);
        Spruce.draw(easel, 190, 920, 820);
        Plants.birch(easel, 1240, 900, 980);
        Plants.birch(easel, 400, 930, 1040);
        undergrowth(easel);
    }

    private static void trunk(Easel easel, double x, double foot, double width, Color colour) {
        easel.fill(
                Forms.sharp(
                        x - width * .6, foot + 20, x - width * .3, -20, x + width * .3, -20, x + width * .6, foot + 20),
                colour,
                Tint.dark(colour, .1));
        for (double y = 30; y < foot * .62; y += easel.between(60, 110)) {
            var reach = width * easel.between(2.4, 4.4) * (.4 + y / foot);
            easel.fill(
                    Forms.blob(x, y, reach, "-1 0.4, 0 -0.3, 1 0.4, 0.3 0.3, 0 0.45, -0.3 0.3, -1 0.4"),
                    Tint.veil(colour, .8));
        }
    }

    private static void undergrowth(Easel easel) {
        for (var i = 0; i < 90; i++) {
            var x = easel.one(easel.between(-20, 420), easel.between(1080, 1620));
            var y = easel.between(910, 1075);
            var colour = easel.mood.on(Plants.leaf(easel));
            var size = easel.between(18, 46);
            easel.fill(
                    Forms.oval(x, y, size, size * .62), Tint.mix(colour, easel.mood.sun, .15), Tint.dark(colour, .2));
            if (easel.perhaps(.3)) {
                easel.fill(
                        Forms.disc(x + size * .3, y - size * .2, 5),
                        easel.mood.on(easel.one(Tint.ROWAN, new Color(0x3D4F86))));
            }
        }
    }

    private static void dog(Easel easel, double x, double y) {
        var fur = easel.mood.on(new Color(0x9A6B43));
        easel.shadow(x, y, 50);
        easel.line(Tint.dark(fur, .2), 8, x - 22, y - 30, x - 26, y);
        easel.line(Tint.dark(fur, .2), 8, x + 22, y - 30, x + 26, y);
        easel.line(fur, 8, x - 16, y - 30, x - 12, y);
        easel.line(fur, 8, x + 16, y - 30, x + 14, y);
        easel.line(fur, 26, x - 20, y - 36, x + 20, y - 38);
        easel.fill(Forms.oval(x + 38, y - 56, 19, 14), fur);
        easel.line(fur, 16, x + 22, y - 42, x + 32, y - 52);
        easel.line(Tint.dark(fur, .3), 9, x + 28, y - 62, x + 24, y - 48);
        easel.stroke(Forms.curve(x - 30, y - 42, x - 44, y - 56, x - 46, y - 68), fur, 7);
        easel.stroke(Forms.curve(x + 22, y - 46, x - 40, y - 70, x - 82, y - 100), easel.mood.on(Tint.ROWAN), 3);
    }
}
