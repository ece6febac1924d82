package se.vartrannebergen.documents;

/** The file was not kept, and the person can be told why. */
public class DocumentRefused extends RuntimeException {
    /** Each has its own plain words: {@code documents.refused.…}. */
    public enum Reason {
        EMPTY,
        /** More than {@link Documents#MOST_BYTES}. */
        TOO_MANY_BYTES,
        /** The group has {@link Documents#MOST} already. */
        TOO_MANY,
        /** The group's files take {@link Documents#MOST_BYTES_OF_GROUP} already. */
        NO_ROOM,
        /** Nothing that is taken. */
        UNKNOWN_TYPE,
        /** A program. */
        EXECUTABLE,
        /** An office file that carries programs, or fetches them. */
        MACROS,
        /** Files within a file. */
        ARCHIVE,
        /** HTML, SVG and the like: a browser would run what is in it. */
        WEB_PAGE,
        /** An office file of the kind before 2007, where programs cannot be told from text. */
        OLD_OFFICE,
        /** Its end or middle is missing or spoilt. */
        DAMAGED,
        /** A photo with too many pixels. */
        TOO_MANY_PIXELS,
        /** Many photos arrive right now; trying again in a minute helps. */
        BUSY,
        /** Only its author or a coordinator takes it away. */
        NOT_YOURS
    }

    private final Reason reason;

    DocumentRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    DocumentRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
