package se.vartrannebergen.progress.sheet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** The letters of the sheet, and which there are: Latin, Greek, Cyrillic and Arabic ones. See {@code fonts/README.md}. */
class SheetFonts {
    private static final int REGULAR_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;
    /** More of a title than that must be drawable, or it says nothing. */
    private static final double ENOUGH = 0.8;

    /** Letters that look like another one in some of their forms, and are drawn as that one. */
    private static final Map<Integer, Integer> TWINS =
            Map.of(0xFBFD, 0xFEF0, 0xFBFE, 0xFEF3, 0xFBFF, 0xFEF4, 0x06D5, 0xFEE9);

    private record Font(String family, int weight, byte[] bytes) {}

    private final List<Font> fonts = List.of(
            font("Sheet", REGULAR_WEIGHT, "NotoSans-Regular"),
            font("Sheet", BOLD_WEIGHT, "NotoSans-Bold"),
            font("Sheet Arabic", REGULAR_WEIGHT, "NotoSansArabic-Regular"),
            font("Sheet Arabic", BOLD_WEIGHT, "NotoSansArabic-Bold"));
    private final List<CmapLookup> letters = fonts.stream()
            .filter(font -> font.weight() == REGULAR_WEIGHT)
            .map(SheetFonts::letters)
            .toList();

    private static Font font(String family, int weight, String file) {
        try {
            return new Font(family, weight, new ClassPathResource("fonts/" + file + ".ttf").getContentAsByteArray());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static CmapLookup letters(Font font) {
        try {
            return new TTFParser()
                    .parse(new RandomAccessReadBuffer(font.bytes()))
                    .getUnicodeCmapLookup();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void into(PdfRendererBuilder builder) {
        fonts.forEach(font -> builder.useFont(
                () -> new ByteArrayInputStream(font.bytes()), font.family(), font.weight(), FontStyle.NORMAL, true));
    }

    /** The text without what cannot be drawn, such as emoji. */
    String drawable(String text) {
        return text.codePoints()
                .filter(this::draws)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /** Whether enough of its letters can be drawn for the text to be read. */
    boolean canWrite(String text) {
        var all = text.codePoints().filter(Character::isLetterOrDigit).count();
        var drawn = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .filter(this::draws)
                .count();
        return all > 0 && drawn >= ENOUGH * all;
    }

    private boolean draws(int letter) {
        return letters.stream().anyMatch(font -> font.getGlyphId(twin(letter)) != 0);
    }

    private static int twin(int letter) {
        return TWINS.getOrDefault(letter, letter);
    }

    /** Letters in the forms they have within words, as they are drawn. */
    static String drawn(String shaped) {
        return shaped.codePoints()
                .map(SheetFonts::twin)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
