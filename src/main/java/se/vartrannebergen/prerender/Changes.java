package se.vartrannebergen.prerender;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/** When what last changed, by {@link System#nanoTime}. Kept for as long as a page built before could still be shown. */
@Component
class Changes {
    private static final Duration REMEMBERED = CachedPage.LONGEST.multipliedBy(3);
    private static final int MOST = 50_000;

    private final Cache<Object, Long> changed = times();
    private final Cache<Object, Long> counted = times();
    private final Cache<Object, Long> gone = times();

    private record Content(LabId lab, ContentRef what) {}

    private static Cache<Object, Long> times() {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    void changed(LabId lab, ContentRef what) {
        note(changed, lab, what);
    }

    void counted(LabId lab, ContentRef what) {
        note(counted, lab, what);
    }

    void gone(LabId lab) {
        gone.put(lab, System.nanoTime());
    }

    private static void note(Cache<Object, Long> times, LabId lab, ContentRef what) {
        var now = System.nanoTime();
        times.put(lab, now);
        times.put(new Content(lab, what), now);
    }

    /** Whether what a page shows changed since it was begun. */
    boolean changedSince(long begun, LabId lab, Optional<ContentRef> about) {
        return since(changed, begun, key(lab, about));
    }

    boolean countedSince(long begun, LabId lab, Optional<ContentRef> about) {
        return since(counted, begun, key(lab, about));
    }

    /** Whether something in the lab was taken away since the page was begun. */
    boolean goneSince(long begun, LabId lab) {
        return since(gone, begun, lab);
    }

    private static Object key(LabId lab, Optional<ContentRef> about) {
        return about.<Object>map(what -> new Content(lab, what)).orElse(lab);
    }

    private static boolean since(Cache<Object, Long> times, long begun, Object key) {
        var at = times.getIfPresent(key);
        return at != null && at - begun >= 0;
    }
}
