package se.vartrannebergen.progress.sheet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;

/**
 * Anybody may ask for a sheet, and to print one costs a second of a processor: each is printed once for what it says, one at a time,
 * and kept. What stands on it is read anew for each who asks, so that nothing that was taken away is given out.
 */
@Component
class SheetPress {
    private static final int MOST_KEPT = 200;
    private static final int AT_ONCE = 2;

    /** Who asks while so many are served or wait is told at once to come back: a line without end would serve nobody in time. */
    static final int MOST_INSIDE = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SheetFonts fonts = new SheetFonts();
    private final SheetPrinter printer = new SheetPrinter(fonts);
    private final Semaphore inside = new Semaphore(MOST_INSIDE);
    private final Semaphore reading = new Semaphore(AT_ONCE, true);
    private final Semaphore printing = new Semaphore(1, true);
    private final Cache<Key, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    /** @param about which of the sheets of an area */
    private record Key(LabId lab, Language language, String about) {}

    private record Kept(Object content, Lab lab, byte[] pdf) {}

    private interface Work<T> {
        Optional<T> done();
    }

    SheetFonts fonts() {
        return fonts;
    }

    boolean fitsOnePage(String html, Language language) {
        return printer.fitsOnePage(html, language);
    }

    /**
     * Empty where too many ask at once: at once where the line is full, else after {@link #PATIENCE} for each turn.
     *
     * @param read what stands on it; two that are equal look the same
     * @param html the same as one page
     */
    <T> Optional<byte[]> pdf(Lab lab, Language language, String about, Supplier<T> read, Function<T, String> html) {
        if (!inside.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return inLine(new Key(lab.id(), language, about), lab, read, html);
        } finally {
            inside.release();
        }
    }

    private <T> Optional<byte[]> inLine(Key key, Lab lab, Supplier<T> read, Function<T, String> html) {
        return inTurn(reading, () -> Optional.of(read.get()))
                .flatMap(content -> known(key, lab, content)
                        .or(() -> inTurn(
                                printing,
                                () -> known(key, lab, content)
                                        .or(() -> Optional.of(print(key, lab, content, html.apply(content)))))));
    }

    private Optional<byte[]> known(Key key, Lab lab, Object content) {
        return Optional.ofNullable(kept.getIfPresent(key))
                .filter(one -> one.content().equals(content) && one.lab().equals(lab))
                .map(Kept::pdf);
    }

    private byte[] print(Key key, Lab lab, Object content, String html) {
        var pdf = printer.print(html, key.language());
        kept.put(key, new Kept(content, lab, pdf));
        return pdf;
    }

    private static <T> Optional<T> inTurn(Semaphore turns, Work<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return work.done();
        } finally {
            turns.release();
        }
    }
}
