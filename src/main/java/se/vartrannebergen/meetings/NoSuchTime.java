package se.vartrannebergen.meetings;

import java.time.LocalDateTime;

/** The clocks are put forward then: no clock here ever shows it. Nothing was changed. */
public class NoSuchTime extends RuntimeException {
    private final LocalDateTime asked;
    private final LocalDateTime next;

    NoSuchTime(LocalDateTime asked, LocalDateTime next) {
        super(asked + " does not exist");
        this.asked = asked;
        this.next = next;
    }

    public LocalDateTime asked() {
        return asked;
    }

    /** The first that does exist after it. */
    public LocalDateTime next() {
        return next;
    }
}
