package se.vartrannebergen.moderation;

/** The person posts nothing for now. */
public class Paused extends RuntimeException {
    private final transient Pause pause;

    public Paused(Pause pause) {
        super("paused by decision " + pause.decision());
        this.pause = pause;
    }

    public Pause pause() {
        return pause;
    }
}
