package se.vartrannebergen.prerender;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;

/** A page as it is kept: compressed, with its fingerprint and what it depends on. Shared by all threads. */
final class CachedPage {
    /** However little happens, "2 minutes ago" must not be shown for hours. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    private static final Duration COUNTS_MAY_LAG = Duration.ofMillis(500);
    private static final int OBJECTS = 300;

    private final int status;
    private final String address;
    private final byte[] zipped;
    private volatile byte @Nullable [] brotli;
    /** For those few who take no compression; given up whenever memory is looked through. */
    private volatile WeakReference<byte[]> plain;

    private final String tag;
    private final long begun;
    private final LabId lab;
    private final Optional<Set<ContentRef>> only;
    private final Optional<ContentRef> counted;
    private final boolean lasting;

    /** @param begun when building began, by {@link System#nanoTime}: what changed later may be missing */
    CachedPage(PageKey key, RenderedPage page, long begun) {
        var bytes = page.html().getBytes(StandardCharsets.UTF_8);
        status = page.status();
        address = page.head().map(PageHead::address).orElse("");
        zipped = PageEncoding.gzip(bytes);
        plain = new WeakReference<>(bytes);
        tag = fingerprint(bytes);
        lab = key.lab().id();
        only = page.head().flatMap(PageHead::only);
        counted = page.head().flatMap(PageHead::counted);
        lasting = status == 200
                && page.head()
                        .filter(PageHead::listed)
                        .filter(head -> head.address().equals(key.address().toString()))
                        .isPresent();
        this.begun = begun;
    }

    private static String fingerprint(byte[] plain) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(plain);
            // Weak: the same page travels in several encodings (RFC 9110 section 8.8.1).
            return "W/\""
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(hash)
                            .substring(0, 22) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    int status() {
        return status;
    }

    /** The content's own address, from the root; empty where the page has none. */
    String address() {
        return address;
    }

    String tag() {
        return tag;
    }

    /** Whether it is one of the pages that search engines list; all others are variants without number. */
    boolean isLasting() {
        return lasting;
    }

    /** What is opened with it, where that is counted. */
    Optional<ContentRef> counted() {
        return status == 200 ? counted : Optional.empty();
    }

    /** Bytes of memory. */
    int size() {
        return OBJECTS + zipped.length * (Brotli4jLoader.isAvailable() ? 2 : 1);
    }

    byte[] bytes(PageEncoding encoding) {
        return switch (encoding) {
            case GZIP -> zipped;
            case IDENTITY -> plain();
            case BROTLI -> {
                var known = brotli;
                if (known == null) {
                    known = PageEncoding.brotli(plain());
                    brotli = known;
                }
                yield known;
            }
        };
    }

    private byte[] plain() {
        var known = plain.get();
        if (known == null) {
            known = PageEncoding.unzip(zipped);
            plain = new WeakReference<>(known);
        }
        return known;
    }

    boolean isFresh(Changes changes) {
        var age = System.nanoTime() - begun;
        return age < LONGEST.toNanos()
                && !changes.changedSince(begun, lab, only)
                && (age < COUNTS_MAY_LAG.toNanos() || !changes.countedSince(begun, lab, only))
                && mayBeShown(changes);
    }

    /** Whether nothing of it was taken away: else it is never shown again, however hard a new one is to make. */
    boolean mayBeShown(Changes changes) {
        return !changes.goneSince(begun, lab, only);
    }
}
