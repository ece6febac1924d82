package se.vartrannebergen.polls;

import java.util.List;

/** What a group asks itself. */
public enum PollKind {
    YES_NO(Stance.YES, Stance.NO, Stance.ABSTAIN),
    /** One of several. */
    ONE(Stance.CHOSEN),
    /** Several of several. */
    SEVERAL(Stance.CHOSEN),
    /** Which date suits. */
    DATE(Stance.YES, Stance.IF_NEED_BE, Stance.NO),
    /** Agree, can live with, object. */
    CONSENT(Stance.AGREE, Stance.LIVE_WITH, Stance.OBJECT);

    private final List<Stance> stances;

    PollKind(Stance... stances) {
        this.stances = List.of(stances);
    }

    /** What can be said of each option, in its order. */
    public List<Stance> stances() {
        return stances;
    }

    /** Whether there are words to choose from. */
    public boolean hasChoices() {
        return this == ONE || this == SEVERAL;
    }

    /** Whether a ballot has one answer only. */
    public boolean hasOneAnswer() {
        return this == YES_NO || this == ONE || this == CONSENT;
    }
}
