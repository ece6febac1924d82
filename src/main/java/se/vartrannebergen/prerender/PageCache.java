package se.vartrannebergen.prerender;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps pages, within a bound of memory. Pages that search engines list have most of the room to themselves: a flood of
 * searches and filters pushes out only its like. Each page is built by one thread at a time, however many ask.
 */
@Component
class PageCache {
    /** For variants without number: a part of the memory in ten. */
    private static final int PARTS = 10;

    private static final Duration WAIT_FOR_ANOTHER = Duration.ofSeconds(10);
    /** What another one builds may be old when it is done; who has waited so often takes it as it is. */
    private static final int PATIENCE = 2;

    /** While the database is away every try takes seconds: for so long after one the pages from before are shown at once. */
    private static final Duration JUST_FAILED = Duration.ofSeconds(2);
    /** For so long after a failure nobody waits for another one's try. */
    private static final Duration UNSURE = Duration.ofSeconds(30);

    private final Changes changes;
    private final Cache<PageKey, CachedPage> lasting;
    private final Cache<PageKey, CachedPage> passing;
    private final ConcurrentHashMap<PageKey, CompletableFuture<CachedPage>> beingBuilt = new ConcurrentHashMap<>();
    private volatile long failedAt = System.nanoTime() - UNSURE.toNanos();

    PageCache(Changes changes, PageSettings settings) {
        this.changes = changes;
        var bytes = settings.memory().toBytes();
        lasting = cache(bytes - bytes / PARTS);
        passing = cache(bytes / PARTS);
    }

    private static Cache<PageKey, CachedPage> cache(long bytes) {
        return Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((PageKey key, CachedPage page) ->
                        page.size() + 2 * key.address().toString().length())
                .build();
    }

    /**
     * The page as it is now. Where it cannot be built, because the database is away, the one before, as long as nothing of it
     * was taken away.
     *
     * @param build makes it anew; called by at most one thread at a time for each key
     * @throws PageTakesLong where another one builds it and takes too long, and there is none from before
     */
    CachedPage get(PageKey key, Supplier<RenderedPage> build) {
        var known = find(key);
        if (known != null && (known.isFresh(changes) || failedWithin(JUST_FAILED))) {
            return known;
        }
        for (var waited = 1; ; waited++) {
            var mine = new CompletableFuture<CachedPage>();
            var others = beingBuilt.putIfAbsent(key, mine);
            if (others == null) {
                return build(key, build, known, mine);
            }
            if (known != null && failedWithin(UNSURE)) {
                return known;
            }
            var page = await(others, known);
            if (page.mayBeShown(changes) && (waited >= PATIENCE || page.isFresh(changes))) {
                return page;
            }
        }
    }

    private boolean failedWithin(Duration time) {
        return System.nanoTime() - failedAt < time.toNanos();
    }

    private @Nullable CachedPage find(PageKey key) {
        var page = lasting.getIfPresent(key);
        if (page == null) {
            page = passing.getIfPresent(key);
        }
        return page != null && page.mayBeShown(changes) ? page : null;
    }

    private CachedPage build(
            PageKey key,
            Supplier<RenderedPage> build,
            @Nullable CachedPage known,
            CompletableFuture<CachedPage> promise) {
        CachedPage page;
        try {
            // Somebody may have finished between our looking and our beginning.
            var now = find(key);
            page = now != null && now.isFresh(changes) ? now : build(key, build, known);
        } catch (RuntimeException | Error failure) {
            beingBuilt.remove(key, promise);
            promise.completeExceptionally(failure);
            throw failure;
        }
        // In this order: who waited for it and finds it old by now must not find the same one again, and take it for a
        // second.
        beingBuilt.remove(key, promise);
        promise.complete(page);
        return page;
    }

    private CachedPage build(PageKey key, Supplier<RenderedPage> build, @Nullable CachedPage known) {
        while (true) {
            var begun = System.nanoTime();
            var rendered = build.get();
            var page = new CachedPage(key, rendered, begun);
            if (rendered.failed()) {
                failedAt = rendered.away() ? System.nanoTime() : failedAt;
                return known != null && known.mayBeShown(changes) ? known : page;
            }
            if (rendered.head().filter(PageHead::showsContent).isPresent()) {
                failedAt = begun - UNSURE.toNanos(); // what it takes is back
            }
            if (rendered.leadsElsewhere()) {
                return page;
            }
            if (page.mayBeShown(changes)) {
                keep(key, page);
                return page;
            }
        }
    }

    private void keep(PageKey key, CachedPage page) {
        if (page.isLasting()) {
            lasting.put(key, page);
        } else {
            lasting.invalidate(key);
            passing.put(key, page);
        }
    }

    /** What another thread is building; the page from before where that takes too long or fails. */
    private CachedPage await(CompletableFuture<CachedPage> others, @Nullable CachedPage known) {
        try {
            return others.get(WAIT_FOR_ANOTHER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a page was being built", e);
        } catch (ExecutionException | TimeoutException failure) {
            if (known != null && known.mayBeShown(changes)) {
                return known;
            }
            throw failure instanceof TimeoutException
                    ? new PageTakesLong()
                    : new IllegalStateException("the page could not be built", failure);
        }
    }

    /** Whether it is one of the pages that search engines list, and was built before. */
    boolean isKnown(PageKey key) {
        return lasting.getIfPresent(key) != null;
    }

    /** All pages there are. */
    List<CachedPage> all() {
        return Stream.of(lasting, passing)
                .flatMap(kept -> kept.asMap().values().stream())
                .toList();
    }
}
