package se.vartrannebergen.moderation.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinksInTextTest {
    private static final Set<String> KNOWN = Set.of("goteborg.se", "bostadsbolaget.se");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 | Det är mörkt på vägen till skolan. Många är rädda.
                    0 | Jag håller med.De borde laga lampan.Nu är det mörkt.Me too.
                    0 | Kl. 18.30, trapp 14.a, ca. 12.500 kr, t.ex. bänkar, bl.a. blommor, v.48
                    0 | Läs på https://goteborg.se/parker och www.bostadsbolaget.se/fel
                    0 | Mejla amina@example.com
                    0 | مرحبا. نريد ملعبًا. شكرا
                    1 | Se https://exempel.org/bild.
                    1 | Billiga lån på lan-direkt.xyz idag
                    1 | Kolla WWW.KASINO.COM
                    1 | اربح المال الآن على http://example.top/win اضغط هنا
                    1 | Lacag degdeg ah: fastcash.loan/so
                    1 | Inte goteborg.se utan evilgoteborg.se
                    3 | http://a.example.com http://b.example.com/x?y=z och c.example.com/q
                    """)
    void areCountedAsPeopleWriteThem(int many, String text) {
        assertThat(LinksInText.count(text, KNOWN)).isEqualTo(many);
    }
}
