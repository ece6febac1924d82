package se.vartrannebergen.prerender;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import se.vartrannebergen.shared.LabId;

/** Sitemaps as they were last written, for a minute: however often somebody asks, the database is asked once. */
@Component
class SitemapFiles {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Changes changes;
    private final Cache<Name, Written> kept = Caffeine.newBuilder()
            .expireAfterWrite(FRESH)
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Name name, Written file) ->
                    100 + name.file().length() + file.text().length())
            .build();

    private record Name(LabId lab, String file) {}

    /**
     * @param tag tells versions apart
     * @param begun by {@link System#nanoTime}
     */
    record Written(String text, String tag, long begun) {}

    SitemapFiles(Changes changes) {
        this.changes = changes;
    }

    /** @param write its text, empty where there is no such file */
    Written get(LabId lab, String file, Supplier<String> write) {
        var name = new Name(lab, file);
        var known = kept.getIfPresent(name);
        if (known != null && !changes.goneSince(known.begun(), lab, Optional.empty())) {
            return known;
        }
        var begun = System.nanoTime();
        var text = write.get();
        var tag = DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
        var written = new Written(text, tag, begun);
        kept.put(name, written);
        return written;
    }
}
