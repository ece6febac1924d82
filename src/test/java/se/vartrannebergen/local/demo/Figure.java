package se.vartrannebergen.local.demo;

import java.awt.Color;
import java.awt.Shape;

/** A person in a picture: no face, but a posture, a coat, and hair, a cap or a scarf. */
record Figure(Easel easel, Color coat, Color trousers, Color skin, Color hair, Head head, boolean child) {

    enum Head {
        SHORT,
        LONG,
        BUN,
        CURLS,
        SCARF,
        CAP
    }

    static Figure any(Easel easel, boolean child) {
        var coats =
                new Color[] {Tint.ROWAN, Tint.SUN, Tint.FJALL_MID, new Color(0x4A7F9C), new Color(0xB65A6A), Tint.CREAM
                };
        var head = switch (easel.mood.season) {
            case SUMMER -> easel.one(Head.SHORT, Head.SHORT, Head.LONG, Head.BUN, Head.CURLS, Head.SCARF);
            case AUTUMN -> easel.one(Head.values());
            case WINTER -> easel.one(Head.CAP, Head.CAP, Head.SCARF);
        };
        return new Figure(
                easel,
                easel.one(coats),
                easel.one(new Color(0x2D4452), new Color(0x3A3F55), new Color(0x5B4A3E)),
                easel.one(new Color(0xF1C7A5), new Color(0xD9A077), new Color(0xA86F4B), new Color(0x70462F)),
                easel.one(
                        new Color(0x2A211D),
                        new Color(0x3B2A22),
                        new Color(0x8A5A34),
                        new Color(child ? 0x5A3B26 : 0xB9B4AC)),
                child && head == Head.SCARF && !easel.mood.snow() ? Head.SHORT : head,
                child);
    }

    Figure in(Color otherCoat) {
        return new Figure(easel, otherCoat, trousers, skin, hair, head, child);
    }

    Figure with(Head otherHead) {
        return new Figure(easel, coat, trousers, skin, hair, otherHead, child);
    }

    /** Stands at the point; a negative height looks left. */
    void draw(Pose pose, double x, double y, double height) {
        if (pose != Pose.BACK && pose != Pose.SWING) {
            easel.shadow(x, y, Math.abs(height) * .2);
        }
        easel.at(x, y, height, Math.abs(height), 0, () -> body(pose));
    }

    private void body(Pose pose) {
        var mood = easel.mood;
        var cloth = mood.on(coat);
        var legs = mood.on(trousers);
        leg(pose, pose.farLeg, Tint.dark(legs, .25));
        arm(pose, pose.farArm, Tint.dark(cloth, .28));
        leg(pose, pose.nearLeg, legs);
        var hx = pose.hip[0];
        var hy = pose.hip[1];
        var nx = pose.neck[0];
        var ny = pose.neck[1];
        var shoulders = Forms.blob(nx, ny, 1, "-.05 0, -.088 .05, -.04 .16, .04 .16, .085 .05, .05 0, 0 -.015, -.05 0");
        var torso = Forms.sharp(nx - .088, ny + .05, nx + .085, ny + .05, hx + .085, hy + .03, hx - .085, hy + .03);
        var hem = Forms.blob(hx, hy, 1, "-.085 .03, -.06 .05, 0 .058, .06 .05, .085 .03, -.085 .03");
        coat(Forms.joined(shoulders, torso, hem), hx, hy, nx, ny);
        Heads.draw(this, nx + (nx - hx) * .22, ny - (child ? .095 : .078), child ? .098 : .074, pose == Pose.BACK);
        arm(pose, pose.nearArm, Tint.dark(cloth, .1));
    }

    private void coat(Shape shape, double hx, double hy, double nx, double ny) {
        var cloth = easel.mood.on(coat);
        var back = Forms.sharp(nx - .2, ny - .1, nx - .035, ny - .1, hx - .04, hy + .1, hx - .2, hy + .1);
        easel.fill(shape, Tint.mix(cloth, easel.mood.sun, .14), Tint.dark(cloth, .12));
        easel.fill(Forms.both(shape, back), Tint.veil(Tint.INK, .14));
    }

    private void leg(Pose pose, double[] joints, Color colour) {
        if (pose == Pose.BACK) {
            return;
        }
        easel.line(colour, .082, pose.hip[0], pose.hip[1], joints[0], joints[1], joints[2], joints[3] - .04);
        easel.fill(Forms.soft(joints[2] - .045, joints[3] - .04, .115, .05, .022), easel.mood.on(Tint.INK));
    }

    private void arm(Pose pose, double[] joints, Color colour) {
        easel.fill(Forms.disc(joints[2], joints[3], .03), easel.mood.on(skin));
        easel.stroke(
                Forms.curve(pose.neck[0], pose.neck[1] + .05, joints[0], joints[1], joints[2], joints[3]),
                colour,
                .058);
        easel.fill(
                Forms.disc(joints[2] + (joints[2] - joints[0]) * .16, joints[3] + (joints[3] - joints[1]) * .16, .027),
                easel.mood.on(skin));
    }
}
