package se.vartrannebergen.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
    @ParameterizedTest
    @CsvSource({
        "PT0.001S, sv, 10 sekunder",
        "PT12S, sv, 20 sekunder",
        "PT60S, sv, 2 minuter",
        "PT59.5S, sv, 1 minut",
        "PT5M30S, en, 6 minutes",
        "PT2H1M, en, 3 hours",
        "PT12S, ar, 20 ثانية",
        "PT1M30S, ar, دقيقتان"
    })
    void isRoundedUpToWhatPeopleSay(Duration patience, String language, String words) {
        assertThat(Patience.wait(patience, Locale.of(language))).isEqualTo(words);
    }
}
