package se.vartrannebergen.moderation.ui;

import se.vartrannebergen.moderation.CaseUnknown;
import se.vartrannebergen.moderation.ModerationRefused;
import se.vartrannebergen.moderation.TooFast;

/** A report that was sent and could not be taken: all that was typed, and why. */
record ReportSent(String words, String email, Problem problem) {
    static final ReportSent NOTHING = new ReportSent("", "", Problem.NONE);

    enum Problem {
        NONE(200),
        /** No rule was picked. */
        NO_RULE(422),
        TOO_LONG(422),
        NO_ADDRESS(422),
        /** It is about what they wrote themselves. */
        OWN(409),
        /** Nobody can read it here, any more or at all. */
        GONE(404),
        TOO_FAST(429),
        /** The form does not seem to come from our page. */
        FOREIGN(403);

        private final int status;

        Problem(int status) {
            this.status = status;
        }

        /** Of HTTP. */
        int status() {
            return status;
        }

        /** Why it was not taken. @throws RuntimeException the same, where it is not for the reporter to mend */
        static Problem of(RuntimeException refused) {
            return switch (refused) {
                case CaseUnknown gone -> GONE;
                case ModerationRefused own -> OWN;
                case TooFast fast -> TOO_FAST;
                default -> throw refused;
            };
        }
    }
}
