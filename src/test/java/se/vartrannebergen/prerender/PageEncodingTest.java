package se.vartrannebergen.prerender;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageEncodingTest {
    private static final byte[] PLAIN = "En idé för alla. ".repeat(500).getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @CsvSource({
        "'gzip, deflate', GZIP",
        "'gzip;q=1.0, identity; q=0.5', GZIP",
        "'gzip;q=0', IDENTITY",
        "'', IDENTITY",
        "'deflate', IDENTITY"
    })
    void whatTheBrowserTakesIsSent(String accepted, PageEncoding expected) {
        assertThat(PageEncoding.best(accepted)).isEqualTo(expected);
    }

    @Test
    void whoSaysNothingGetsThePlainPage() {
        assertThat(PageEncoding.best(null)).isEqualTo(PageEncoding.IDENTITY);
    }

    @Test
    void brotliIsSentWhereItsLibraryIsAtHand() {
        assertThat(PageEncoding.best("gzip, deflate, br, zstd"))
                .isEqualTo(Brotli4jLoader.isAvailable() ? PageEncoding.BROTLI : PageEncoding.GZIP);
        assertThat(PageEncoding.best("br;q=0, gzip")).isEqualTo(PageEncoding.GZIP);
    }

    @Test
    void whatIsPackedComesOutAsItWas() throws Exception {
        assertThat(PageEncoding.unzip(PageEncoding.gzip(PLAIN))).isEqualTo(PLAIN);
        if (Brotli4jLoader.isAvailable()) {
            var packed = PageEncoding.brotli(PLAIN);
            assertThat(Decoder.decompress(packed).getDecompressedData()).isEqualTo(PLAIN);
            assertThat(packed).hasSizeLessThan(PLAIN.length / 10);
        }
    }
}
