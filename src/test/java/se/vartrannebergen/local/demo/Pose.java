package se.vartrannebergen.local.demo;

import java.util.Arrays;

/** Where a figure's joints are, looking right, in shares of its height; the feet stand at 0, up is negative. */
enum Pose {
    STAND("0 -.48 | 0 -.79 | -.03 -.25 -.04 -.01 | .035 -.25 .045 0 | -.1 -.62 -.08 -.46 | .1 -.62 .1 -.46"),
    WALK("0 -.48 | .02 -.79 | -.03 -.26 -.16 -.03 | .09 -.27 .12 0 | -.08 -.62 -.12 -.48 | .09 -.62 .17 -.53"),
    RUN("0 -.47 | .08 -.77 | -.06 -.27 -.27 -.17 | .15 -.34 .12 -.07 | -.06 -.6 -.18 -.62 | .17 -.6 .25 -.72"),
    KICK("0 -.47 | -.05 -.78 | -.03 -.24 -.05 0 | .15 -.32 .29 -.15 | -.18 -.68 -.26 -.58 | .09 -.66 .2 -.72"),
    SIT("0 -.28 | 0 -.6 | .19 -.27 .18 0 | .21 -.28 .22 0 | .04 -.42 .15 -.36 | .08 -.42 .18 -.38"),
    /** On a bench, seen from behind; legs are hidden. */
    BACK("0 -.2 | 0 -.56 | 0 -.2 0 -.18 | 0 -.2 0 -.18 | -.12 -.4 -.09 -.24 | .12 -.4 .09 -.24"),
    SLEDGE("0 -.09 | -.08 -.4 | .18 -.22 .34 -.05 | .2 -.2 .37 -.06 | .05 -.26 .17 -.16 | .06 -.28 .2 -.2"),
    SWING("0 -.24 | -.08 -.55 | .2 -.26 .36 -.14 | .22 -.27 .38 -.17 | .02 -.6 .04 -.72 | .05 -.62 .06 -.74"),
    REACH("0 -.48 | .02 -.79 | -.03 -.25 -.05 0 | .04 -.25 .06 0 | -.06 -.6 .04 -.5 | .14 -.84 .22 -1"),
    WAVE("0 -.48 | 0 -.79 | -.03 -.25 -.04 0 | .035 -.25 .045 0 | -.1 -.62 -.08 -.46 | .15 -.82 .19 -.98"),
    CARRY("0 -.48 | 0 -.79 | -.03 -.26 -.1 -.01 | .06 -.26 .08 0 | .02 -.6 .16 -.58 | .06 -.6 .2 -.58"),
    BEND("0 -.47 | .2 -.68 | -.02 -.24 -.04 0 | .05 -.25 .05 0 | .22 -.5 .3 -.36 | .26 -.5 .36 -.38"),
    POINT("0 -.48 | 0 -.79 | -.03 -.25 -.04 0 | .035 -.25 .045 0 | -.1 -.62 -.06 -.48 | .14 -.7 .26 -.76");

    final double[] hip;
    final double[] neck;
    final double[] farLeg;
    final double[] nearLeg;
    final double[] farArm;
    final double[] nearArm;

    /** @param joints hip, neck, far and near leg (knee, foot), far and near arm (elbow, hand) */
    Pose(String joints) {
        var six = joints.split(" \\| ");
        this.hip = numbers(six[0]);
        this.neck = numbers(six[1]);
        this.farLeg = numbers(six[2]);
        this.nearLeg = numbers(six[3]);
        this.farArm = numbers(six[4]);
        this.nearArm = numbers(six[5]);
    }

    private static double[] numbers(String words) {
        return Arrays.stream(words.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
