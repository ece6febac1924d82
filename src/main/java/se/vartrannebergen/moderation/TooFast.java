package se.vartrannebergen.moderation;

import java.time.Duration;

/** Somebody did the same too often in too short a time. Nothing was done this time, and nothing is held against them. */
public class TooFast extends RuntimeException {
    private final Duration patience;

    public TooFast(Act act, Duration patience) {
        super(act + " again in " + patience);
        this.patience = patience;
    }

    /** After so long they can do it again; more than nothing. */
    public Duration patience() {
        return patience;
    }
}
