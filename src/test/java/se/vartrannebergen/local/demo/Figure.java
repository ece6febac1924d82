package se.vartrannebergen.local.demo;

import java.awt.Color;

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
        var coats = new Color[] {Tint.ROWAN, Tint.SUN, Tint.FJALL_MID, new Color(0x4A7F9C), new Color(0xB65A6A), Tint.CREAM};
        var head =
                switch (easel.mood.season) {
                    case SUMMER -> easel.one(Head.SHORT, Head.SHORT, Head.LONG, Head.BUN, Head.CURLS, Head.SCARF);
                    case AUTUMN -> easel.one(Head.values());
                    case WINTER -> easel.one(Head.CAP, Head.CAP, Head.SCARF);
                };
        return new Figure(
                easel,
                easel.one(coats),
                easel.one(new Color(0x2D4452), new Color(0x3A3F55), new Color(0x5B4A3E)),
                easel.one(new Color(0xF1C7A5), new Color(0xD9A077), new Color(0xA86F4B), new Color(0x70462F)),
                easel.one(new Color(0x2A211D), new Color(0x3B2A22), new Color(0x8A5A34), new Color(child ? 0x5A3B26 : 0xB9B4AC)),
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
        var torso = Forms.blob(
                nx - .05, ny, nx - .088, ny + .05, (nx + hx) / 2 - .088, (ny + hy) / 2, hx - .09, hy + .03, hx, hy + .055, hx + .09, hy + .03,
                (nx + hx) / 2 + .085, (ny + hy) / 2, nx + .085, ny + .05, nx + .05, ny, nx, ny - .015, nx - .05, ny);
        easel.fill(torso, Tint.mix(cloth, mood.sun, .14), Tint.dark(cloth, .12));
        easel.fill(
                Forms.both(torso, Forms.sharp(nx - .2, ny - .1, nx - .035, ny - .1, hx - .04, hy + .1, hx - .2, hy + .1)),
                Tint.veil(Tint.INK, .14));
        head(nx + (nx - hx) * .22, ny - (child ? .095 : .078), child ? .098 : .074, pose == Pose.BACK);
        arm(pose, pose.nearArm, Tint.dark(cloth, .1));
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
                Forms.curve(pose.neck[0], pose.neck[1] + .05, joints[0], joints[1], joints[2], joints[3]), colour, .058);
        easel.fill(Forms.disc(joints[2] + (joints[2] - joints[0]) * .16, joints[3] + (joints[3] - joints[1]) * .16, .027), easel.mood.on(skin));
    }

    private void head(double x, double y, double r, boolean back) {
        var mood = easel.mood;
        var face = mood.on(skin);
        var tuft = mood.on(hair);
        var cloth = mood.on(Tint.mix(coat, coat.getRed() > 150 ? Tint.FJALL : Tint.SUN, .75));
        if (head == Head.LONG) {
            easel.fill(Forms.soft(x - r * 1.15, y - r, r * 1.8, r * 2.6, r * .8), tuft);
        }
        if (head == Head.SCARF) {
            easel.fill(Forms.blob(x, y - r * 1.2, x - r * 1.2, y, x - r * 1.25, y + r * 1.7, x, y + r * 2, x + r * .95, y + r * 1.5, x + r, y, x, y - r * 1.2), cloth);
        }
        easel.fill(Forms.soft(x - r * .35, y + r * .4, r * .7, r * 1.1, r * .2), Tint.dark(face, .15));
        easel.fill(Forms.oval(x, y, r * .92, r), face);
        var back1 = back ? x : x - r * .2;
        switch (head) {
            case CURLS -> {
                for (var i = 0; i < 9; i++) {
                    var turn = Math.PI * (.75 + i * .105);
                    easel.fill(Forms.disc(back1 + Math.cos(turn) * r * .85, y + Math.sin(turn) * r * .8 - r * .1, r * .46), tuft);
                }
            }
            case SCARF -> easel.fill(Forms.blob(x + r * .75, y - r * .8, x, y - r * 1.2, x - r * 1.15, y - r * .2, x - r * .9, y + r * 1.2, x - r * .3, y + r * .6, x - r * .15, y - r * .4, x + r * .75, y - r * .8), Tint.pale(cloth, .06));
            case CAP -> {
                easel.fill(Forms.both(Forms.disc(x, y - r * .1, r * 1.12), Forms.box(x - r * 2, y - r * 2, r * 4, r * 1.9)), cloth);
                easel.fill(Forms.soft(x - r * 1.16, y - r * .4, r * 2.32, r * .42, r * .2), Tint.pale(cloth, .3));
                easel.fill(Forms.disc(x, y - r * 1.25, r * .3), Tint.pale(cloth, .3));
            }
            default -> {
                easel.fill(Forms.blob(x + r * .8, y - r * .55, x + r * .3, y - r * 1.15, x - r * .7, y - r * 1.05, x - r * 1.1, y, x - r * .75, y + r * .7, x - r * .35, y + r * .1, x - r * .1, y - r * .45, x + r * .8, y - r * .55), tuft);
                if (head == Head.BUN) {
                    easel.fill(Forms.disc(x - r * .8, y - r * .95, r * .5), tuft);
                }
            }
        }
        if (back) {
            easel.fill(Forms.oval(x, y - r * .08, r * .97, r * .98), head == Head.SCARF || head == Head.CAP ? cloth : tuft);
        }
    }
}
