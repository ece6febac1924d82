package se.vartrannebergen.local.demo;

/** Where a figure's joints are, looking right, in shares of its height; the feet stand at 0, up is negative. */
enum Pose {
    STAND(a(0, -.48), a(0, -.79), a(-.03, -.25, -.04, -.01), a(.035, -.25, .045, 0), a(-.1, -.62, -.08, -.46), a(.1, -.62, .1, -.46)),
    WALK(a(0, -.48), a(.02, -.79), a(-.03, -.26, -.16, -.03), a(.09, -.27, .12, 0), a(-.08, -.62, -.12, -.48), a(.09, -.62, .17, -.53)),
    RUN(a(0, -.47), a(.08, -.77), a(-.06, -.27, -.27, -.17), a(.15, -.34, .12, -.07), a(-.06, -.6, -.18, -.62), a(.17, -.6, .25, -.72)),
    KICK(a(0, -.47), a(-.05, -.78), a(-.03, -.24, -.05, 0), a(.15, -.32, .29, -.15), a(-.18, -.68, -.26, -.58), a(.09, -.66, .2, -.72)),
    SIT(a(0, -.28), a(0, -.6), a(.19, -.27, .18, 0), a(.21, -.28, .22, 0), a(.04, -.42, .15, -.36), a(.08, -.42, .18, -.38)),
    /** On a bench, seen from behind; legs are hidden. */
    BACK(a(0, -.2), a(0, -.56), a(0, -.2, 0, -.18), a(0, -.2, 0, -.18), a(-.12, -.4, -.09, -.24), a(.12, -.4, .09, -.24)),
    SLEDGE(a(0, -.09), a(-.08, -.4), a(.18, -.22, .34, -.05), a(.2, -.2, .37, -.06), a(.05, -.26, .17, -.16), a(.06, -.28, .2, -.2)),
    SWING(a(0, -.24), a(-.08, -.55), a(.2, -.26, .36, -.14), a(.22, -.27, .38, -.17), a(.02, -.6, .04, -.72), a(.05, -.62, .06, -.74)),
    REACH(a(0, -.48), a(.02, -.79), a(-.03, -.25, -.05, 0), a(.04, -.25, .06, 0), a(-.06, -.6, .04, -.5), a(.14, -.84, .22, -1)),
    WAVE(a(0, -.48), a(0, -.79), a(-.03, -.25, -.04, 0), a(.035, -.25, .045, 0), a(-.1, -.62, -.08, -.46), a(.15, -.82, .19, -.98)),
    CARRY(a(0, -.48), a(0, -.79), a(-.03, -.26, -.1, -.01), a(.06, -.26, .08, 0), a(.02, -.6, .16, -.58), a(.06, -.6, .2, -.58)),
    BEND(a(0, -.47), a(.2, -.68), a(-.02, -.24, -.04, 0), a(.05, -.25, .05, 0), a(.22, -.5, .3, -.36), a(.26, -.5, .36, -.38)),
    POINT(a(0, -.48), a(0, -.79), a(-.03, -.25, -.04, 0), a(.035, -.25, .045, 0), a(-.1, -.62, -.06, -.48), a(.14, -.7, .26, -.76));

    final double[] hip;
    final double[] neck;
    final double[] farLeg;
    final double[] nearLeg;
    final double[] farArm;
    final double[] nearArm;

    Pose(double[] hip, double[] neck, double[] farLeg, double[] nearLeg, double[] farArm, double[] nearArm) {
        this.hip = hip;
        this.neck = neck;
        this.farLeg = farLeg;
        this.nearLeg = nearLeg;
        this.farArm = farArm;
        this.nearArm = nearArm;
    }

    private static double[] a(double... numbers) {
        return numbers;
    }
}
