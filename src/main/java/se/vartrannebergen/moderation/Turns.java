package se.vartrannebergen.moderation;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.dao.TransientDataAccessResourceException;

/**
 * Only a few of one kind are written at a time. In a rush the others wait here, in the order they came, and not for a connection to the
 * database: that queue gives up after three seconds, and readers stand in it too.
 */
public class Turns {
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places;
    private final String what;

    /**
     * @param atOnce of the connections there are; some must be left for readers
     * @param what is written, for the log
     */
    public Turns(int atOnce, String what) {
        this.places = new Semaphore(atOnce, true);
        this.what = what;
    }

    /** @throws TransientDataAccessResourceException where the turn did not come within 20 seconds */
    public <T> T pass(Supplier<T> write) {
        enter();
        try {
            return write.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TransientDataAccessResourceException("too many " + what + " at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransientDataAccessResourceException("interrupted while " + what + " were waiting", e);
        }
    }
}
