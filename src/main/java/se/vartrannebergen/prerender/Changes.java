package se.vartrannebergen.prerender;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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
    /** After so many things taken away, everything that was built before counts as gone: what is remembered stays bounded. */
    static final int MOST_GONE = 10_000;

    private static final Duration REMEMBERED = CachedPage.LONGEST.multipliedBy(3);
    private static final int MOST = 50_000;

    private final Map<Object, Long> changed = forgetting();
    private final Map<Object, Long> counted = forgetting();
    private final Map<Object, Long> gone = new ConcurrentHashMap<>();
    private volatile @Nullable Long allGone;

    private record Content(LabId lab, ContentRef what) {}

    private static Map<Object, Long> forgetting() {
        return Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .<Object, Long>build()
                .asMap();
    }

    void changed(LabId lab, ContentRef what) {
        note(changed, lab, what);
    }

    void counted(LabId lab, ContentRef what) {
        note(counted, lab, what);
    }

    /** One at a time: what is taken away while others are being forgotten must not be forgotten with them. */
    synchronized void gone(LabId lab, ContentRef what) {
        note(gone, lab, what);
        if (gone.size() > MOST_GONE) {
            allGone = System.nanoTime();
            gone.clear();
        }
    }

    private static void note(Map<Object, Long> times, LabId lab, ContentRef what) {
        note(times, lab);
        note(times, new Content(lab, what));
    }

    /** Two at once may come here in another order than they looked at the clock: the later time stays. */
    private static void note(Map<Object, Long> times, Object key) {
        times.merge(key, System.nanoTime(), (known, now) -> now - known > 0 ? now : known);
    }

    /** Whether what a page shows changed since it was begun. @param only what it shows; empty where it may be anything in the lab */
    boolean changedSince(long begun, LabId lab, Optional<Set<ContentRef>> only) {
        return since(begun, changed, lab, only);
    }

    boolean countedSince(long begun, LabId lab, Optional<Set<ContentRef>> only) {
        return since(begun, counted, lab, only);
    }

    /** Whether something of it was taken away. */
    boolean goneSince(long begun, LabId lab, Optional<Set<ContentRef>> only) {
        // In this order: what is forgotten was put under "all" before.
        return since(begun, gone, lab, only) || since(begun, allGone);
    }

    private static boolean since(long begun, Map<Object, Long> times, LabId lab, Optional<Set<ContentRef>> only) {
        Stream<Object> keys = only.<Stream<Object>>map(shown -> shown.stream().map(what -> new Content(lab, what)))
                .orElseGet(() -> Stream.of(lab));
        return keys.anyMatch(key -> since(begun, times.get(key)));
    }

    private static boolean since(long begun, @Nullable Long at) {
        return at != null && at - begun >= 0;
    }
}
