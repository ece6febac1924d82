package se.vartrannebergen.files;

/** The photo was not kept, and the person can be told why. */
public class ImageRefused extends Exception {
    /** Each has its own plain words on screen. */
    public enum Reason {
        /** Neither JPEG, PNG, WebP nor GIF, whatever its name says. */
        NOT_AN_IMAGE,
        /** More than {@link Images#MOST_BYTES}. */
        TOO_MANY_BYTES,
        /**
         * More than {@link Images#MOST_PIXELS}, an edge beyond 30,000, or a WebP that is lossless (12) or transparent (6
         * megapixels): those can only be decoded whole.
         */
        TOO_MANY_PIXELS,
        /** An image whose end or middle is missing or spoilt; sending it again may help. */
        DAMAGED,
        /** The content has {@link Images#MOST_PER_CONTENT} already. */
        TOO_MANY_IMAGES,
        /** Too many photos arrive right now; trying again in a minute helps. */
        BUSY
    }

    private final Reason reason;

    ImageRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    ImageRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
