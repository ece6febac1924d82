package se.vartrannebergen.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetsTest {
    /** One brace too few, and all that follows holds on wide screens only. */
    @ParameterizedTest
    @ValueSource(strings = {"tokens", "site", "member", "staff", "groups", "reports", "icons"})
    void everyBlockOfAStyleSheetIsClosed(String name) throws IOException {
        var open = 0;
        for (var sign :
                Files.readString(Path.of("frontend/styles/" + name + ".css")).toCharArray()) {
            open += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            assertThat(open).as(name).isBetween(0, 2);
        }
        assertThat(open).as(name).isZero();
    }
}
