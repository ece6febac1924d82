package se.vartrannebergen.moderation.ui;

import java.util.Optional;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.ModerationRefused;
import se.vartrannebergen.moderation.TooFast;

/**
 * An appeal that was sent and could not be taken: what was typed, and why.
 *
 * @param tooFast how long to wait, with {@link Problem#TOO_FAST}
 */
record AppealSent(String words, Problem problem, Optional<TooFast> tooFast) {
    static final AppealSent NOTHING = new AppealSent("", Problem.NONE);

    AppealSent(String words, Problem problem) {
        this(words, problem, Optional.empty());
    }

    /** Why it was not taken, in the language of the page at hand. */
    String complaint() {
        return tooFast.map(Patience::words).orElseGet(() -> Words.say("moderation.appeal.problem", problem));
    }

    enum Problem {
        NONE(200),
        EMPTY(422),
        TOO_LONG(422),
        /** There is nothing to appeal against, any more or yet. */
        NOT_POSSIBLE(409),
        TOO_LATE(409),
        ONCE_ONLY(409),
        /** Too many in too short a time. */
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

        static Problem of(ModerationRefused refused) {
            return switch (refused.why()) {
                case TOO_LATE -> TOO_LATE;
                case ONCE_ONLY -> ONCE_ONLY;
                default -> NOT_POSSIBLE;
            };
        }
    }
}
