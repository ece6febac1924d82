package se.vartrannebergen.files;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import se.vartrannebergen.files.ImageRefused.Reason;

/**
 * Where uploads become photos. Two at once at most, each within about 100 MB of heap; others wait outside, and their
 * uploads with them, on disk.
 */
final class Darkroom {
    static final int MOST_AT_ONCE = 2;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE, true);
    private final Duration patience;

    /** @param patience how long an upload waits for its turn before it is refused as BUSY */
    Darkroom(Duration patience) {
        this.patience = patience;
    }

    /** Reads the upload once it is its turn. */
    Copies develop(Upload upload) throws ImageRefused, IOException {
        enter();
        try {
            return develop(upload.bytes());
        } finally {
            places.release();
        }
    }

    private void enter() throws ImageRefused {
        try {
            if (places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ImageRefused(Reason.BUSY);
    }

    static Copies develop(byte[] upload) throws ImageRefused {
        var essence = Essence.of(upload);
        var plain = Pixels.plain(Decoding.decode(essence), Image.Size.LARGE.longestEdge());
        var large = Pixels.fit(plain, Image.Size.LARGE);
        var profile = essence.profile();
        if (profile != null) {
            Pixels.convert(large.getRaster(), large, profile);
        }
        return Copies.of(Pixels.upright(large, essence.orientation()));
    }
}
