package se.vartrannebergen.meetings;

import se.vartrannebergen.shared.PlainText;

/**
 * Whether something is there for those who come, such as childcare.
 *
 * @param words at most 120 characters; may be empty
 */
public record Offered(Whether whether, PlainText words) {
    public static final int LONGEST_WORDS = 120;

    public static final Offered UNKNOWN = new Offered(Whether.UNKNOWN, new PlainText(""));

    public enum Whether {
        YES,
        NO,
        UNKNOWN
    }
}
