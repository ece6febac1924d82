package se.vartrannebergen.moderation;

/** How a decision is counted in public: in one way only. */
public enum DecidedAs {
    /** Looked at before it was published, and published. */
    APPROVED(false),
    /** Reported or found, and left as it is. */
    KEPT(false),
    MERGED(false),
    /** The content stays; its author was warned or paused. */
    WARNED(true),
    ASK_EDIT(true),
    HIDE(true),
    REMOVE(true),
    FAULT_REPORT(true);

    private final boolean ruled;

    DecidedAs(boolean ruled) {
        this.ruled = ruled;
    }

    /** Whether each such decision names a rule. The others may. */
    boolean isRuled() {
        return ruled;
    }
}
