package se.vartrannebergen.answers;

/** The attachment was not kept, and whoever sent it can be told why. */
public class AttachmentRefused extends RuntimeException {
    /** Each has its words: {@code answers.attachment.refused.…}. */
    public enum Reason {
        EMPTY,
        /** More than {@link AnswerAttachments#MOST_BYTES}. */
        TOO_MANY_BYTES,
        NOT_A_PDF,
        /** Its end is missing. */
        DAMAGED,
        /** The answer has {@link AnswerAttachments#MOST} already. */
        TOO_MANY
    }

    private final Reason reason;

    AttachmentRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
