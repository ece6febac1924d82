package se.vartrannebergen.moderation.ui;

import se.vartrannebergen.moderation.ModerationRefused;

/** An appeal that was sent and could not be taken: what was typed, and why. */
record AppealSent(String words, Problem problem) {
    static final AppealSent NOTHING = new AppealSent("", Problem.NONE);

    enum Problem {
        NONE(200),
        EMPTY(422),
        TOO_LONG(422),
        /** There is nothing to appeal against, any more or yet. */
        NOT_POSSIBLE(409),
        TOO_LATE(409),
        ONCE_ONLY(409),
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
