package se.vartrannebergen.meetings.minutes;

/** Somebody else saved other words meanwhile. Nothing was changed now. */
public class MinutesChangedElsewhere extends RuntimeException {
    private final transient MinutesDraft now;

    MinutesChangedElsewhere(MinutesDraft now) {
        super("the minutes are in edition " + now.edition());
        this.now = now;
    }

    /** What stands there now. */
    public MinutesDraft now() {
        return now;
    }
}
