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

    /**
     * One at a time of those pictures that are decoded whole: lossless WebP can be made to need 400 MB for its codes alone,
     * which nobody can see before decoding it.
     */
    private final Semaphore wholePlace = new Semaphore(1, true);

    private final Duration patience;

    /** @param patience how long an upload waits for its turn before it is refused as BUSY */
    Darkroom(Duration patience) {
        this.patience = patience;
    }

    /** Where the upload is read from, once it is its turn. */
    interface Source {
        byte[] bytes() throws IOException;
    }

    /** @throws IOException from the source */
    Copies develop(Source upload) throws ImageRefused, IOException {
        enter(places);
        try {
            var essence = Essence.of(upload.bytes());
            return essence.whole() ? developWhole(essence) : develop(essence);
        } finally {
            places.release();
        }
    }

    private Copies developWhole(Essence essence) throws ImageRefused {
        enter(wholePlace);
        try {
            return develop(essence);
        } finally {
            wholePlace.release();
        }
    }

    private void enter(Semaphore door) throws ImageRefused {
        try {
            if (door.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new ImageRefused(Reason.BUSY);
    }

    static Copies develop(byte[] upload) throws ImageRefused {
        return develop(Essence.of(upload));
    }

    private static Copies develop(Essence essence) throws ImageRefused {
        var plain = Pixels.plain(Decoding.decode(essence), Image.Size.LARGE.longestEdge());
        var large = Pixels.fit(plain, Image.Size.LARGE);
        var profile = essence.profile();
        if (profile != null) {
            Pixels.convert(large.getRaster(), large, profile);
        }
        return Copies.of(Pixels.upright(large, essence.orientation()));
    }
}
