package se.vartrannebergen.local.demo;

import java.awt.Color;

/** What lies behind: sky, sun, clouds, hills and the rows of houses on them. */
final class Landscape {
    private final Easel easel;
    private final Mood mood;

    Landscape(Easel easel) {
        this.easel = easel;
        this.mood = easel.mood;
    }

    /** Sky with sun or moon and a few clouds, down to the horizon. */
    Landscape sky(double horizon) {
        var middle = horizon * .58;
        easel.fill(Forms.box(0, 0, Easel.WIDTH, middle + 1), mood.skyTop, mood.skyMid);
        easel.fill(Forms.box(0, middle, Easel.WIDTH, horizon + 60 - middle), mood.skyMid, mood.skyLow);
        easel.fill(Forms.box(0, horizon + 59, Easel.WIDTH, Easel.HEIGHT), mood.skyLow);
        if (mood == Mood.NIGHT || mood == Mood.WINTER_DUSK) {
            stars(horizon * .7);
        }
        var x = easel.between(950, 1330);
        var low = mood == Mood.DUSK || mood == Mood.GOLDEN || mood == Mood.WINTER_DUSK;
        var y = low ? horizon * easel.between(.62, .74) : horizon * easel.between(.26, .42);
        easel.glow(x, y, 760, mood.sun, mood == Mood.NIGHT ? .2 : .55);
        easel.glow(x, y, 260, mood.sun, .5);
        easel.fill(Forms.disc(x, y, mood == Mood.NIGHT ? 40 : 62), Tint.pale(mood.sun, .35), mood.sun);
        for (var i = 0; i < 4; i++) {
            cloud(easel.between(-100, 1500), horizon * easel.between(.1, .62), easel.between(.6, 1.5));
        }
        return this;
    }

    private void stars(double depth) {
        for (var i = 0; i < 90; i++) {
            var y = easel.between(0, depth);
            easel.fill(
                    Forms.disc(easel.between(0, Easel.WIDTH), y, easel.between(.8, 2.2)),
                    Tint.veil(Tint.BIRCH, easel.between(.2, .9) * (1 - y / depth)));
        }
    }

    private void cloud(double x, double y, double size) {
        var colour = Tint.veil(Tint.mix(mood.skyLow, Tint.BIRCH, mood.dark() ? .05 : .55), mood.dark() ? .22 : .6);
        var shape = Forms.joined(
                Forms.soft(x, y, 330 * size, 34 * size, 17 * size),
                Forms.soft(x + 70 * size, y - 24 * size, 180 * size, 44 * size, 22 * size),
                Forms.soft(x + 150 * size, y + 18 * size, 290 * size, 28 * size, 14 * size));
        easel.fill(shape, colour, Tint.veil(colour, .12));
    }

    /** Hills one behind the other with woods and houses; the last one ends at about {@code front}. */
    Landscape hills(double horizon, double front) {
        var step = (front - horizon) / 3;
        var snow = mood.snow();
        var first = new Ridge(easel, horizon, 34, easel.between(-60, 60));
        first.draw(easel, mood.far);
        var second = new Ridge(easel, horizon + step, 30, easel.between(-90, 90));
        var wood = Tint.mix(mood.mid, mood.on(Tint.FJALL), snow ? .5 : .25);
        second.wooded(easel, wood, 62, .75);
        second.draw(easel, Tint.mix(mood.far, mood.mid, .6));
        houses(second, 3, .5, 24);
        var third = new Ridge(easel, horizon + step * 2, 24, easel.between(-60, 60));
        third.wooded(easel, Tint.mix(mood.near, mood.on(Tint.FJALL), snow ? .65 : .35), 84, .42);
        third.draw(easel, Tint.mix(mood.mid, mood.near, .25));
        houses(third, 3, .18, 37);
        return this;
    }

    private void houses(Ridge ridge, int most, double distance, double storey) {
        var x = easel.between(20, 260);
        for (var i = 0; i < most && x < 1450; i++) {
            var width = storey * easel.between(9, 14);
            var base = Math.max(ridge.at(x), ridge.at(x + width)) + storey * .5;
            House.anyAt(easel, x, base, storey, distance).draw(width);
            foot(x, width, base, distance, storey);
            x += width + storey * easel.between(2.5, 7);
        }
    }

    /** Bushes that hide where a house meets the hill. */
    private void foot(double x, double width, double base, double distance, double storey) {
        for (var at = x - storey; at < x + width + storey; at += storey * .62) {
            Color leaf = mood.on(Plants.leaf(easel), distance);
            var size = storey * easel.between(.3, .62);
            easel.fill(Forms.oval(at, base + size * .3, size * 1.2, size), leaf, Tint.dark(leaf, .25));
        }
    }

    /** The ground in front, with grain. */
    Ridge ground(double y, double swing, double slope) {
        var ridge = new Ridge(easel, y, swing, slope);
        ridge.draw(easel, mood.ground);
        return ridge;
    }
}
