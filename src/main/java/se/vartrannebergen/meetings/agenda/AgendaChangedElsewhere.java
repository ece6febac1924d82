package se.vartrannebergen.meetings.agenda;

/** Somebody else changed the point meanwhile. Nothing was changed now. */
public class AgendaChangedElsewhere extends RuntimeException {
    private final transient AgendaPoint now;

    AgendaChangedElsewhere(AgendaPoint now) {
        super("point " + now.id() + " is in edition " + now.edition());
        this.now = now;
    }

    /** How it reads now. */
    public AgendaPoint now() {
        return now;
    }
}
