package se.vartrannebergen.prerender;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/**
 * When what last changed, by {@link System#nanoTime}. What was changed or counted is forgotten once every page built before is too old to
 * count as fresh. What was taken away is never forgotten: pages from before may be kept for as long as the application runs.
 */
@Component
class Changes {
    private static final Duration REMEMBERED = CachedPage.LONGEST.multipliedBy(3);
    private static final int MOST = 50_000;

    private final Map<Object, Long> changed = forgetting();
    private final Map<Object, Long> counted = forgetting();
    private final Map<LabId, Long> gone = new ConcurrentHashMap<>();

    private record Content(LabId lab, ContentRef what) {}

    private static Map<Object, Long> forgetting() {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .<Object, Long>build()
                .asMap();
    }

    void changed(LabId lab, ContentRef what) {
        note(changed, lab);
        note(changed, new Content(lab, what));
    }

    void counted(LabId lab, ContentRef what) {
        note(counted, lab);
        note(counted, new Content(lab, what));
    }

    void gone(LabId lab) {
        note(gone, lab);
    }

    /** Two at once may come here in another order than they looked at the clock: the later time stays. */
    private static <K> void note(Map<K, Long> times, K key) {
        times.merge(key, System.nanoTime(), (known, now) -> now - known > 0 ? now : known);
    }

    /** Whether what a page shows changed since it was begun. */
    boolean changedSince(long begun, LabId lab, Optional<ContentRef> about) {
        return since(begun, changed.get(key(lab, about)));
    }

    boolean countedSince(long begun, LabId lab, Optional<ContentRef> about) {
        return since(begun, counted.get(key(lab, about)));
    }

    /** Whether something in the lab was taken away since the page was begun. */
    boolean goneSince(long begun, LabId lab) {
        return since(begun, gone.get(lab));
    }

    private static Object key(LabId lab, Optional<ContentRef> about) {
        return about.<Object>map(what -> new Content(lab, what)).orElse(lab);
    }

    private static boolean since(long begun, @Nullable Long at) {
        return at != null && at - begun >= 0;
    }
}
