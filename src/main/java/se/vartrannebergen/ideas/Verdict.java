package se.vartrannebergen.ideas;

/** What an organisation answered to an idea, in one word. */
public enum Verdict {
    YES(StepKind.PLANNED),
    /** Some of it, or in another way. */
    PARTLY(StepKind.PLANNED_PARTLY),
    NOT_NOW(StepKind.NOT_NOW),
    NO(StepKind.DECLINED);

    private final StepKind step;

    Verdict(StepKind step) {
        this.step = step;
    }

    /** Whether something comes of it; what does not needs a reason. */
    public boolean isYes() {
        return this == YES || this == PARTLY;
    }

    StepKind step() {
        return step;
    }
}
