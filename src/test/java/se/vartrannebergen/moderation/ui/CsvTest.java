package se.vartrannebergen.moderation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void whatEndsACellOrARowIsKeptInsideOfIt() {
        assertThat(Csv.row(List.of("a;b", "sa \"hej\"", "två\nrader", "")))
                .isEqualTo("\"a;b\";\"sa \"\"hej\"\"\";\"två rader\";\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "\n=1", "＝1"})
    void noCellBeginsAFormula(String cell) {
        assertThat(Csv.row(List.of(cell))).startsWith("\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja;=1+1", "ja, =1+1", "ja\"=1+1", "ja\t =1+1", "ja|＝1+1"})
    void norDoesOneBeginInsideWhereAnotherSeparatorCounts(String cell) {
        assertThat(Csv.row(List.of(cell))).containsPattern("'[=＝]1\\+1\"");
    }

    @Test
    void noRowEndsInsideACell() {
        assertThat(Csv.row(List.of("ett\r\n\r\n=2\u2028tre"))).isEqualTo("\"ett =2 tre\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1=1", "a-b", "2026-11-24T10:00:00Z", "  hej", "مرحبا"})
    void whatIsNoFormulaStaysAsItIs(String cell) {
        assertThat(Csv.row(List.of(cell))).isEqualTo("\"" + cell + "\"\r\n");
    }
}
