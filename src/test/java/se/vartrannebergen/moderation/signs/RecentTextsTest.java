package se.vartrannebergen.moderation.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Saying it again is a reason to look; saying something alike is not. */
class RecentTextsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T18:00:00Z");
    private static final String TEXT = "Köp billiga telefoner hos oss i centrum, vi har öppet varje dag till sent.";
    private final RecentTexts texts = new RecentTexts();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Köp billiga telefoner hos oss i centrum, vi har öppet varje dag till sent. | KÖP billiga   telefoner hos oss i centrum!! Vi har öppet varje dag till sent :)
                    Köp billiga telefoner hos oss i centrum, vi har öppet varje dag till sent. | Hej! Köp billiga telefoner hos oss i centrum, vi har öppet varje kväll till sent.
                    احصل على قرض سريع اليوم بدون أي ضمانات، اتصل بنا الآن لمعرفة المزيد | احصل على قرض سريع اليوم بدون اي ضمانات... اتصل بنا الان لمعرفة المزيد!
                    Waxaan haynaa taleefanno jaban oo dukaanka ku yaal xarunta maanta | Waxaan haynaa taleefanno jaban oo dukaanka ku yaal xarunta berri
                    """)
    void smallChangesMakeNoDifference(String one, String other) {
        assertThat(TextSketch.of(one).likeness(TextSketch.of(other))).isGreaterThan(0.6);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Jag vill ha fler bänkar vid lekplatsen så att äldre kan vila sig. | Jag vill ha fler lampor vid skolan så att barnen vågar gå själva.
                    Jag håller med, lamporna vid skolan måste lagas nu. | Jag håller inte med, det finns viktigare saker än lampor.
                    نريد ملعبًا جديدًا للأطفال بجانب المدرسة | نريد مقاعد جديدة لكبار السن بجانب المتجر
                    Waxaan rabnaa garoon cusub oo carruurta u dhow dugsiga | Waxaan rabnaa kuraas cusub oo dadka waayeelka ah
                    """)
    void otherWishesInLikeWordsAreOthers(String one, String other) {
        assertThat(TextSketch.of(one).likeness(TextSketch.of(other))).isLessThan(0.45);
    }

    @Test
    void onePersonWhoSaysItAgainRepeats() {
        remember(1, "comment-1", TEXT, NOW);
        assertThat(repeats(1, "comment-2", "Hej! " + TEXT, NOW)).isTrue();
    }

    @Test
    void twoNeighboursMaySayTheSameAThirdIsWorthALook() {
        remember(1, "comment-1", TEXT, NOW);
        assertThat(repeats(2, "comment-2", TEXT, NOW)).isFalse();
        remember(2, "comment-2", TEXT, NOW);
        assertThat(repeats(3, "comment-3", TEXT, NOW)).isTrue();
    }

    @Test
    void whatIsWrittenAnewDoesNotRepeatItself() {
        remember(1, "idea-1", TEXT, NOW);
        assertThat(repeats(1, "idea-1", TEXT + " Välkomna!", NOW)).isFalse();
    }

    @Test
    void aFewWordsAreTheSameByChance() {
        remember(1, "comment-1", "Bra idé, tack!", NOW);
        assertThat(repeats(1, "comment-2", "Bra idé, tack!", NOW)).isFalse();
    }

    @Test
    void twoDaysLaterItIsForgotten() {
        remember(1, "comment-1", TEXT, NOW);
        assertThat(repeats(1, "comment-2", TEXT, NOW.plus(Duration.ofHours(49))))
                .isFalse();
    }

    @Test
    void memoryIsBounded() {
        for (var i = 0; i < RecentTexts.MOST + 500; i++) {
            remember(i, "comment-" + (i + 1), TEXT + " nummer " + "abcdefghij".repeat(i % 7) + i, NOW);
        }
        assertThat(texts.size()).isEqualTo(RecentTexts.MOST);
    }

    private void remember(long author, String content, String text, Instant at) {
        texts.remember(author, content, TextSketch.of(text), at);
    }

    private boolean repeats(long author, String content, String text, Instant at) {
        return texts.areRepeatedBy(author, content, TextSketch.of(text), at);
    }
}
