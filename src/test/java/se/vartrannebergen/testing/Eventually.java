package se.vartrannebergen.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what happens by itself after a commit. */
public final class Eventually {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Eventually() {}

    public static void holds(BooleanSupplier condition) {
        holds(PATIENCE, condition);
    }

    /** For what takes long. */
    public static void holds(Duration patience, BooleanSupplier condition) {
        var limit = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(limit)) {
                throw new AssertionError("not within " + patience.toSeconds() + " s");
            }
            pause();
        }
    }

    /** Stays true for a second. */
    public static void keeps(BooleanSupplier condition) {
        var limit = Instant.now().plusSeconds(1);
        while (Instant.now().isBefore(limit)) {
            if (!condition.getAsBoolean()) {
                throw new AssertionError("did not stay so");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
