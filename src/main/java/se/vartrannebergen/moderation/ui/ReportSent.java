package se.vartrannebergen.moderation.ui;

import java.util.Optional;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.CaseUnknown;
import se.vartrannebergen.moderation.ModerationRefused;
import se.vartrannebergen.moderation.TooFast;

/**
 * A report that was sent and could not be taken: all that was typed, and why.
 *
 * @param tooFast how long to wait, with {@link Problem#TOO_FAST}
 */
record ReportSent(String words, String email, Problem problem, Optional<TooFast> tooFast) {
    static final ReportSent NOTHING = new ReportSent("", "", Problem.NONE, Optional.empty());

    ReportSent because(Problem why) {
        return new ReportSent(words, email, why, Optional.empty());
    }

    /** @throws RuntimeException the same, where it is not for the reporter to mend */
    ReportSent because(RuntimeException refused) {
        return new ReportSent(
                words,
                email,
                Problem.of(refused),
                refused instanceof TooFast wait ? Optional.of(wait) : Optional.empty());
    }

    /** Why it was not taken, in the language of the page at hand. */
    String complaint() {
        return tooFast.map(wait -> Words.say("moderation.report.problem.toofast", Patience.wait(wait)))
                .orElseGet(() -> Words.say("moderation.report.problem", problem));
    }

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
