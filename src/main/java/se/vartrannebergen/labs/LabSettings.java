package se.vartrannebergen.labs;

/**
 * What each lab decides for itself.
 *
 * @param answerThreshold counted votes at which an idea is owed an official answer, 1–10,000
 * @param answerDays calendar days until that answer is due, 1–365
 * @param trustedAfter approved pieces until a person is published at once, 1–100
 * @param reportsToHide reports by different confirmed residents that hide content until it is decided, 1–1,000
 */
public record LabSettings(
        int answerThreshold,
        int answerDays,
        ReviewPolicy reviewPolicy,
        int trustedAfter,
        Voters voters,
        int reportsToHide) {

    /** When a facilitator looks at what people write. */
    public enum ReviewPolicy {
        /** It is published at once. */
        AT_ONCE,
        /** A person's first pieces are looked at before they are published. */
        UNTIL_TRUSTED,
        /** Everything is looked at before it is published. */
        ALWAYS
    }

    /** Whose votes count. */
    public enum Voters {
        /** Those of people known to live in the area. */
        CONFIRMED,
        /** Those of everyone who is signed in. */
        EVERYONE
    }
}
