package se.vartrannebergen.meetings;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.stereotype.Component;

/**
 * Only a few answers are written at a time: those to one meeting wait for each other anyhow. In a rush the others wait here, in the
 * order they came, and not for a connection to the database: that queue gives up after three seconds, and readers stand in it too.
 */
@Component
class SeatGate {
    /** A quarter of the connections there are. */
    private static final int AT_ONCE = 4;

    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** @throws TransientDataAccessResourceException where the turn did not come within 20 seconds */
    <T> T pass(Supplier<T> what) {
        enter();
        try {
            return what.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TransientDataAccessResourceException("too many answers at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransientDataAccessResourceException("interrupted while answers were waiting", e);
        }
    }
}
