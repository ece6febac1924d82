package se.vartrannebergen.ideas;

/** A draft was saved from another page or device since it was opened here. Nothing was written over. */
public class DraftChangedElsewhere extends RuntimeException {
    private final transient Draft current;

    DraftChangedElsewhere(Draft current) {
        super("draft " + current.id());
        this.current = current;
    }

    /** What the draft says now. */
    public Draft current() {
        return current;
    }
}
