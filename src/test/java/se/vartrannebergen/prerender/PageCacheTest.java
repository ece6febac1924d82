package se.vartrannebergen.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.LabSettings;
import se.vartrannebergen.labs.LabSettings.ReviewPolicy;
import se.vartrannebergen.labs.LabSettings.Voters;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.testing.AtOnce;

class PageCacheTest {
    private static final LabId LAB = new LabId(1);
    private static final LabId OTHER_LAB = new LabId(2);
    private static final Lab HERE = lab(LAB, "Vårt område");
    private static final ContentRef IDEA = new ContentRef("idea", 42);

    private final Changes changes = new Changes();
    private final AtomicInteger built = new AtomicInteger();
    private PageCache cache;

    @BeforeEach
    void empty() {
        cache = withMemory(DataSize.ofMegabytes(1));
    }

    private PageCache withMemory(DataSize memory) {
        return new PageCache(changes, new PageSettings(URI.create("http://localhost"), memory, List.of()));
    }

    @Test
    void aPageIsBuiltOnceAndGivenToAll() {
        assertThat(text(get("/ideas"))).isEqualTo("page 1");
        assertThat(text(get("/ideas"))).isEqualTo("page 1");
        assertThat(built).hasValue(1);
    }

    @Test
    void aHundredWhoComeAtOnceWaitForOneToBuildIt() throws Exception {
        AtOnce.call(
                100,
                who -> cache.get(key("/ideas"), () -> {
                    sleep(100);
                    return page("/ideas");
                }));
        assertThat(built).hasValue(1);
    }

    @Test
    void ofAHundredWaysToAskForAPageOnlyThePageIsKept() {
        for (var number = 0; number < 100; number++) {
            var asked = new PageKey(HERE, Language.SWEDISH, new PageAddress("/progress", "partner=" + number));
            var head = Optional.of(PageHead.at("/progress"));
            assertThat(cache.get(asked, () -> new RenderedPage(302, "", head)).address())
                    .isEqualTo("/progress");
        }
        get("/progress");
        assertThat(cache.all()).hasSize(1);
    }

    @Test
    void languagesAndLabsHaveTheirOwnPages() {
        get("/ideas");
        cache.get(new PageKey(HERE, new Language("ar"), new PageAddress("/ideas", "")), () -> page("/ideas"));
        cache.get(
                new PageKey(lab(OTHER_LAB, "Andra"), Language.SWEDISH, new PageAddress("/ideas", "")),
                () -> page("/ideas"));
        assertThat(built).hasValue(3);
    }

    @Test
    void aLabThatIsCalledOtherwiseHasOtherPages() {
        get("/about");
        var renamed = new PageKey(lab(LAB, "Nytt namn"), Language.SWEDISH, new PageAddress("/about", ""));
        assertThat(text(cache.get(renamed, () -> page("/about")))).isEqualTo("page 2");
    }

    @Test
    void whatChangedIsBuiltAnewAndTheRestStays() {
        get("/ideas");
        cache.get(key("/ideas/42"), () -> page(PageHead.at("/ideas/42").of(IDEA)));
        cache.get(key("/ideas/43"), () -> page(PageHead.at("/ideas/43").of(new ContentRef("idea", 43))));
        changes.changed(LAB, IDEA);
        assertThat(text(get("/ideas"))).isEqualTo("page 4");
        assertThat(text(cache.get(
                        key("/ideas/42"), () -> page(PageHead.at("/ideas/42").of(IDEA)))))
                .isEqualTo("page 5");
        assertThat(text(cache.get(key("/ideas/43"), () -> page("/ideas/43")))).isEqualTo("page 3");
    }

    @Test
    void aChangeInAnotherLabChangesNothingHere() {
        get("/ideas");
        changes.changed(OTHER_LAB, IDEA);
        changes.gone(OTHER_LAB, IDEA);
        get("/ideas");
        assertThat(built).hasValue(1);
    }

    @Test
    void aCountedVoteShowsWithinASecond() {
        get("/ideas");
        changes.counted(LAB, IDEA);
        assertThat(text(get("/ideas"))).isEqualTo("page 1");
        sleep(600);
        assertThat(text(get("/ideas"))).isEqualTo("page 2");
    }

    @Test
    void whatWasAskedForBeforeItWasPublishedIsThereForTheNextVisitorAfter() {
        var before = cache.get(key("/updates/7"), () -> new RenderedPage(404, "not here", Optional.empty()));
        assertThat(before.status()).isEqualTo(404);
        changes.changed(LAB, new ContentRef("update", 7));
        assertThat(get("/updates/7").status()).isEqualTo(200);
    }

    @RepeatedTest(20)
    void whoComesWhileThePageFromBeforeAPublicationIsStillBuiltGetsTheOneAfterIt() throws Exception {
        var begun = new CountDownLatch(1);
        var published = new CountDownLatch(1);
        var read = AtOnce.call(2, who -> {
            if (who == 0) {
                return cache.get(key("/updates/7"), () -> {
                    begun.countDown();
                    await(published);
                    sleep(20); // the other one waits for this by then
                    return new RenderedPage(404, "not here", Optional.empty());
                });
            }
            await(begun);
            changes.changed(LAB, new ContentRef("update", 7));
            published.countDown();
            return get("/updates/7");
        });
        assertThat(read.get(1).status()).isEqualTo(200);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aPageThatWasBegunBeforeAChangeIsNotKeptAsIfItHadSeenIt() {
        cache.get(key("/ideas"), () -> {
            changes.changed(LAB, IDEA);
            return page("/ideas");
        });
        assertThat(text(get("/ideas"))).isEqualTo("page 2");
    }

    @Test
    void whileTheDatabaseIsAwayThePageFromBeforeIsShown() {
        get("/ideas");
        changes.changed(LAB, IDEA);
        assertThat(text(cache.get(key("/ideas"), this::away))).isEqualTo("page 1");
    }

    @Test
    void withoutAPageFromBeforeItIsSaidThatTheDatabaseIsAwayAndNotKept() {
        assertThat(cache.get(key("/ideas"), this::away).status()).isEqualTo(503);
        assertThat(text(get("/ideas"))).isEqualTo("page 1");
    }

    @Test
    void nothingIsShownAgainOnceSomethingWasTakenAwayNotEvenWhileTheDatabaseIsAway() {
        get("/ideas");
        changes.gone(LAB, IDEA);
        assertThat(cache.get(key("/ideas"), this::away).status()).isEqualTo(503);
    }

    @Test
    void whatShowsNothingOfItStaysWhenSomethingWasTakenAway() {
        var other = PageHead.at("/ideas/43").of(new ContentRef("idea", 43));
        var telling = PageHead.at("/about").of();
        cache.get(key("/ideas/43"), () -> page(other));
        cache.get(key("/about"), () -> page(telling));
        changes.gone(LAB, IDEA);
        changes.counted(LAB, IDEA);
        sleep(600);
        assertThat(text(cache.get(key("/ideas/43"), this::away))).isEqualTo("page 1");
        assertThat(text(cache.get(key("/about"), () -> page(telling)))).isEqualTo("page 2");
    }

    @Test
    void howeverMuchIsTakenAwayNothingOfItIsShownAgain() {
        get("/ideas");
        cache.get(key("/ideas/42"), () -> page(PageHead.at("/ideas/42").of(IDEA)));
        changes.gone(LAB, IDEA);
        for (var i = 0; i <= Changes.MOST_GONE; i++) {
            changes.gone(LAB, new ContentRef("idea", 1_000 + i));
        }
        assertThat(cache.get(key("/ideas"), this::away).status()).isEqualTo(503);
        assertThat(cache.get(key("/ideas/42"), this::away).status()).isEqualTo(503);
    }

    @Test
    void aPageThatAsksNoDatabaseDoesNotSayThatItIsBack() {
        get("/ideas");
        changes.changed(LAB, IDEA);
        cache.get(key("/ideas"), this::away);
        cache.get(key("/about"), () -> page(PageHead.at("/about").of()));
        // Just failed: the page from before is shown without another try.
        assertThat(text(get("/ideas"))).isEqualTo("page 1");
    }

    @Test
    void whoComesWhileTooManyOthersAreBuiltGetsThePageFromBeforeAndTheOthersAreNotStopped() {
        get("/ideas");
        get("/about");
        changes.changed(LAB, IDEA);
        assertThat(text(cache.get(key("/ideas"), () -> RenderedPage.busy("busy"))))
                .isEqualTo("page 1");
        assertThat(text(get("/about"))).isEqualTo("page 3");
    }

    @Test
    void manyWhoWaitForAPageThatFailsBuildItOnce() {
        get("/ideas");
        changes.changed(LAB, IDEA);
        var tries = new AtomicInteger();
        AtOnce.call(
                50,
                who -> cache.get(key("/ideas"), () -> {
                    tries.incrementAndGet();
                    sleep(100);
                    return new RenderedPage(503, "away", Optional.empty());
                }));
        assertThat(tries).hasValueLessThan(4);
    }

    @Test
    void aPageFromWhichSomethingIsTakenAwayWhileItIsBuiltIsBuiltAgain() {
        var page = cache.get(key("/ideas"), () -> {
            if (built.get() == 0) {
                changes.gone(LAB, IDEA);
            }
            return page("/ideas");
        });
        assertThat(text(page)).isEqualTo("page 2");
    }

    @Test
    void aFloodOfAddressesNeitherFillsMemoryNorPushesOutWhatIsRead() {
        cache = withMemory(DataSize.ofKilobytes(200));
        get("/ideas");
        for (var i = 0; i < 5_000; i++) {
            var address = new PageAddress("/ideas", "q=" + i);
            cache.get(
                    new PageKey(HERE, Language.SWEDISH, address),
                    () -> page(PageHead.at(address.toString()).unlisted()));
        }
        var before = built.get();
        get("/ideas");
        assertThat(built).hasValue(before);
        var kept = new HashSet<CachedPage>();
        kept.addAll(cache.all());
        assertThat(kept.stream().mapToInt(CachedPage::size).sum()).isLessThan(200_000);
    }

    private static Lab lab(LabId id, String name) {
        var settings = new LabSettings(20, 30, ReviewPolicy.AT_ONCE, 2, Voters.CONFIRMED, 3);
        return new Lab(
                id,
                "slug",
                name,
                name,
                settings,
                List.of(Language.SWEDISH),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private CachedPage get(String path) {
        return cache.get(key(path), () -> page(path));
    }

    private static PageKey key(String path) {
        return new PageKey(HERE, Language.SWEDISH, new PageAddress(path, ""));
    }

    private RenderedPage page(String address) {
        return page(PageHead.at(address));
    }

    private RenderedPage page(PageHead head) {
        return new RenderedPage(200, "page " + built.incrementAndGet(), Optional.of(head));
    }

    private RenderedPage away() {
        return new RenderedPage(503, "away", Optional.empty());
    }

    private static String text(CachedPage page) {
        return new String(page.bytes(PageEncoding.IDENTITY), StandardCharsets.UTF_8);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
