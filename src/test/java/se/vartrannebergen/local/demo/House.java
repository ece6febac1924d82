package se.vartrannebergen.local.demo;

import java.awt.Color;

/**
 * A long, low block of flats from the seventies: plain rows of windows, balconies in one colour, stairwells of glass.
 *
 * @param distance 0 (here) to 1 (as far as one sees)
 */
record House(
        Easel easel, double x, double base, double storey, int storeys, Color wall, Color balcony, double distance) {

    static House anyAt(Easel easel, double x, double base, double storey, double distance) {
        return new House(
                easel,
                x,
                base,
                storey,
                easel.one(3, 3, 4),
                easel.one(Tint.CREAM, Tint.PLASTER, Tint.BRICK, Tint.pale(Tint.ROSE, .3)),
                easel.one(Tint.FJALL_MID, Tint.ROWAN, Tint.SUN, Tint.BIRCH),
                distance);
    }

    void draw(double width) {
        var mood = easel.mood;
        var height = storey * storeys;
        var top = base - height;
        var front = mood.on(wall, distance);
        easel.fill(Forms.box(x, top, width, height), Tint.pale(front, mood.dark() ? 0 : .12), Tint.dark(front, .1));
        var gable = Math.min(width * .09, storey * .8);
        easel.fill(Forms.sharp(x, top, x - gable, top + gable * .35, x - gable, base, x, base), Tint.dark(front, .26));
        var roof = mood.snow() ? mood.on(Tint.SNOW, distance * .6) : mood.on(Tint.IRON, distance + .12);
        easel.fill(
                Forms.sharp(
                        x - gable * 1.25,
                        top + gable * .35,
                        x - storey * .1,
                        top - storey * .24,
                        x + width + storey * .14,
                        top - storey * .24,
                        x + width + storey * .14,
                        top + storey * .06,
                        x,
                        top + storey * .06),
                roof);
        easel.shade(Forms.box(x, top, width, height), Tint.INK, .22, x, base, x + width * .3, top);
        var columns = (int) (width / (storey * .86));
        var step = width / columns;
        for (var column = 0; column < columns; column++) {
            var left = x + column * step + step * .2;
            if (column % 5 == 2) {
                stairwell(left - step * .02, top, step * .52);
            } else {
                for (var floor = 0; floor < storeys; floor++) {
                    var y = top + floor * storey + storey * .24;
                    window(left, y, step * .6, storey * .46);
                    if (column % 5 == 4 || column % 5 == 0) {
                        balcony(left - step * .16, y + storey * .22, step * .94);
                    }
                }
            }
        }
    }

    private void window(double left, double y, double width, double height) {
        var mood = easel.mood;
        if (easel.perhaps(mood.lit)) {
            var lamp = easel.one(Tint.SUN, new Color(0xFFD27A), new Color(0xFFE3A8), new Color(0xF7B267));
            easel.glow(left + width / 2, y + height / 2, storey * .8, lamp, mood.dark() ? .34 : .12);
            easel.fill(Forms.box(left, y, width, height), Tint.mix(lamp, mood.far, distance * .25));
            if (easel.perhaps(.4)) {
                easel.fill(Forms.box(left, y, width * .3, height), Tint.veil(Tint.ROWAN, .25));
            }
        } else {
            var glass = Tint.mix(mood.on(Tint.IRON, distance), mood.skyTop, easel.between(.12, .4));
            easel.fill(Forms.box(left, y, width, height), Tint.mix(glass, mood.skyLow, .22), glass);
        }
        easel.stroke(Forms.box(left, y, width, height), mood.on(Tint.BIRCH, distance + .1), Math.max(1, storey * .04));
    }

    private void balcony(double left, double y, double width) {
        var colour = easel.mood.on(balcony, distance);
        easel.fill(Forms.box(left, y, width, storey * .36), Tint.pale(colour, .08), Tint.dark(colour, .14));
        easel.fill(Forms.box(left, y, width, storey * .05), Tint.dark(colour, .3));
    }

    private void stairwell(double left, double top, double width) {
        var mood = easel.mood;
        var glass = mood.lit > .3 ? Tint.SUN_SOFT : Tint.mix(mood.skyTop, Tint.FJALL_SOFT, .4);
        var height = base - top - storey * .2;
        easel.fill(
                Forms.box(left, top + storey * .2, width, height),
                Tint.mix(glass, mood.far, distance * .4),
                Tint.mix(mood.on(glass), mood.far, distance * .5));
        for (var y = top + storey * .7; y < base - storey; y += storey * .5) {
            easel.line(mood.on(Tint.IRON, distance), storey * .04, left, y, left + width, y);
        }
        easel.fill(Forms.box(left, base - storey * .78, width, storey * .78), mood.on(Tint.FJALL, distance));
        easel.fill(
                Forms.box(left - storey * .14, base - storey * .92, width + storey * .28, storey * .14),
                mood.on(Tint.IRON, distance));
    }
}
