package se.vartrannebergen.progress.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.prerender.PublicAddress;
import se.vartrannebergen.progress.ProgressLists;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.texts.Texts;

/** Many ask for the sheet at once. */
class NoticeSheetsLineTest {
    private final ProgressLists lists = mock();
    private final Lab lab = mock();
    private final NoticeSheets sheets =
            new NoticeSheets(new SheetPress(), lists, mock(PublicAddress.class), mock(Texts.class));

    @Test
    void whoComesToAFullLineIsToldAtOnceToComeBackAndTheLineGetsShortAgain() throws Exception {
        var goesOn = new CountDownLatch(1);
        var came = new AtomicInteger();
        when(lab.id()).thenReturn(new LabId(1));
        when(lists.firsts(any(), any(), anyInt())).thenAnswer(asked -> {
            goesOn.await();
            throw new IllegalStateException("the database is away");
        });
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, SheetPress.MOST_INSIDE)
                    .forEach(number -> readers.submit(() -> {
                        came.incrementAndGet();
                        return sheets.pdf(lab, Language.SWEDISH);
                    }));
            try {
                Eventually.holds(() -> came.get() == SheetPress.MOST_INSIDE);
                Thread.sleep(200);
                var before = Instant.now();
                assertThat(sheets.pdf(lab, Language.SWEDISH)).isEmpty();
                assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(2));
            } finally {
                goesOn.countDown();
            }
        }
        assertThatThrownBy(() -> sheets.pdf(lab, Language.SWEDISH)).hasMessage("the database is away");
    }
}
