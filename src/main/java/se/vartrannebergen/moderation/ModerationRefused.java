package se.vartrannebergen.moderation;

/** What was asked cannot be done. Nothing changed. */
public class ModerationRefused extends RuntimeException {
    public enum Why {
        /** Somebody else decided it, or it changed since it was looked at. */
        MOVED_ON,
        /** It is about one's own content, own decision or own report: somebody else decides. */
        NOT_BY_YOU,
        /** The content cannot take this step from where it stands. */
        NOT_POSSIBLE,
        /** The time for it is over. */
        TOO_LATE,
        /** It was done before. */
        ONCE_ONLY
    }

    private final Why why;

    public ModerationRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
