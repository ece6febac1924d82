package se.vartrannebergen.progress.sheet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.prerender.PublicAddress;
import se.vartrannebergen.progress.ProgressFilter;
import se.vartrannebergen.progress.ProgressLists;
import se.vartrannebergen.progress.ProgressState;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.Texts;

/**
 * The sheets for notice boards. Anybody may ask for one, and to print one costs a second of a processor: each is printed once for
 * what it says, one at a time, and kept. What stands on it is read anew for each who asks, so that nothing that was taken away is
 * given out.
 */
@Component
class NoticeSheets {
    /** One for each language of each area. */
    private static final int MOST_KEPT = 100;

    /** Things in each part, where they fit on the page. */
    private static final int MOST_EACH = 4;

    private static final int AT_ONCE = 2;

    /** Who asks while so many are served or wait is told at once to come back: a line without end would serve nobody in time. */
    static final int MOST_INSIDE = 20;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ProgressLists lists;
    private final PublicAddress addresses;
    private final Texts texts;
    private final SheetFonts fonts = new SheetFonts();
    private final SheetPrinter printer = new SheetPrinter(fonts);
    private final Semaphore inside = new Semaphore(MOST_INSIDE);
    private final Semaphore reading = new Semaphore(AT_ONCE, true);
    private final Semaphore printing = new Semaphore(1, true);
    private final Cache<Key, Kept> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    NoticeSheets(ProgressLists lists, PublicAddress addresses, Texts texts) {
        this.lists = lists;
        this.addresses = addresses;
        this.texts = texts;
    }

    private record Key(LabId lab, Language language) {}

    private record Kept(SheetContent content, Lab lab, byte[] pdf) {}

    private interface Work<T> {
        Optional<T> done();
    }

    /** Empty where too many ask at once: at once where the line is full, else after {@link #PATIENCE} for each turn. */
    Optional<byte[]> pdf(Lab lab, Language language) {
        if (!inside.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return inLine(lab, language);
        } finally {
            inside.release();
        }
    }

    private Optional<byte[]> inLine(Lab lab, Language language) {
        return inTurn(reading, () -> Optional.of(content(lab, language)))
                .flatMap(content -> known(lab, language, content)
                        .or(() -> inTurn(
                                printing,
                                () -> known(lab, language, content)
                                        .or(() -> Optional.of(print(lab, language, content))))));
    }

    private Optional<byte[]> known(Lab lab, Language language, SheetContent content) {
        return Optional.ofNullable(kept.getIfPresent(new Key(lab.id(), language)))
                .filter(one -> one.content().equals(content) && one.lab().equals(lab))
                .map(Kept::pdf);
    }

    private SheetContent content(Lab lab, Language language) {
        var firsts = lists.firsts(lab.id(), ProgressFilter.ALL, MOST_EACH);
        return new SheetContent(
                lists.today(),
                firsts.getOrDefault(ProgressState.DONE, List.of()),
                firsts.getOrDefault(ProgressState.UNDER_WAY, List.of()),
                firsts.getOrDefault(ProgressState.PROMISED, List.of()),
                lists.counts(lab.id(), ProgressFilter.ALL).of(ProgressState.WAITING),
                addresses.of(lab, "/progress", language));
    }

    /** As many things as fit on one page. */
    private byte[] print(Lab lab, Language language, SheetContent content) {
        var document = new SheetDocument(lab, language, new SheetLines(texts, fonts, language, content.day()));
        var fitting = content;
        while (!fitting.isEmpty() && !printer.fitsOnePage(document.html(fitting), language)) {
            fitting = fitting.shorter();
        }
        var pdf = printer.print(document.html(fitting), language);
        kept.put(new Key(lab.id(), language), new Kept(content, lab, pdf));
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
