package se.vartrannebergen.files;

import se.vartrannebergen.shared.PlainText;

/**
 * What whoever publishes photos says about the people on them.
 *
 * @param peopleShown whether people can be recognised
 * @param note who of them said yes, and how; read by staff and by who publishes, never by everybody
 */
public record PhotoConsent(boolean peopleShown, PlainText note) {
    public static final int SHORTEST_NOTE = 5;
    public static final int LONGEST_NOTE = 500;
    public static final PhotoConsent NOBODY_SHOWN = new PhotoConsent(false, new PlainText(""));

    /** What is not asked for is not kept. */
    public PhotoConsent {
        note = peopleShown ? note : new PlainText("");
    }

    /** Whether it must be said, and is not. */
    public boolean isMissing() {
        return peopleShown && note.visibleLength() < SHORTEST_NOTE;
    }

    public boolean isTooLong() {
        return note.isLongerThan(LONGEST_NOTE);
    }
}
