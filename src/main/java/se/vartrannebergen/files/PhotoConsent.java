package se.vartrannebergen.files;

import java.util.Optional;
import se.vartrannebergen.shared.PlainText;

/**
 * What whoever publishes photos says about the people on them.
 *
 * @param answer whether people can be recognised; empty where nothing is said, which is enough but of young people
 * @param note who of them said yes, and how; read by staff and by who publishes, never by everybody
 */
public record PhotoConsent(Optional<Boolean> answer, PlainText note) {
    public static final int SHORTEST_NOTE = 5;
    public static final int LONGEST_NOTE = 500;
    public static final PhotoConsent NOT_SAID = new PhotoConsent(Optional.empty(), new PlainText(""));
    public static final PhotoConsent NOBODY_SHOWN = new PhotoConsent(false, new PlainText(""));

    /** What is not asked for is not kept. */
    public PhotoConsent {
        note = answer.orElse(false) ? note : new PlainText("");
    }

    public PhotoConsent(boolean peopleShown, PlainText note) {
        this(Optional.of(peopleShown), note);
    }

    public boolean peopleShown() {
        return answer.orElse(false);
    }

    /** Whether it was said on purpose that somebody can be recognised, or that nobody can. */
    public boolean isSaid() {
        return answer.isPresent();
    }

    /** Whether it must be said who agreed, and is not. */
    public boolean isMissing() {
        return peopleShown() && note.visibleLength() < SHORTEST_NOTE;
    }

    public boolean isTooLong() {
        return note.isLongerThan(LONGEST_NOTE);
    }
}
