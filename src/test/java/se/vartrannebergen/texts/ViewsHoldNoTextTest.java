package se.vartrannebergen.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read stands in {@code i18n/}: a view that says it in Java says it in one language only. */
class ViewsHoldNoTextTest {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** A call that puts words on the page, with words in it. */
    private static final Pattern SAID = Pattern.compile(
            "(?:setText|setLabel|setPlaceholder|setTitle|setAriaLabel|setHelperText|setErrorMessage|Notification\\.show|Tag\\.heard"
                    + "|new (?:H[1-6]|Paragraph|Span|Button|Anchor|Div|Text|ListItem|NativeLabel|Legend|Emphasis))"
                    + "\\(\\s*\"[^\"]*\\p{L}[^\"]*\"");

    /** Words of a language: letters of other alphabets than a–z, or a word that begins as sentences do. */
    private static final Pattern PROSE =
            Pattern.compile(".*(?:[\\p{L}&&[^a-zA-Z]]|(?:^|\\s)\\p{Lu}\\p{Ll}+(?:\\s|[.!?]|$)).*");

    /** Mark-up, scripts and formats speak to machines. */
    private static final Pattern MACHINE = Pattern.compile(".*[<>{}=;$\\\\].*");

    /** Lines whose words no reader sees. */
    private static final Pattern UNSEEN = Pattern.compile(
            "^\\s*(\\*|/\\*|//|@)|\\blog\\.|Exception\\(|executeJs|\\.replace|class\\.getName|setAttribute\\(\"(http-equiv|content|src|style)");

    @Test
    void viewsHoldNoText() {
        var views = SourceTexts.javaFiles().stream()
                .filter(file -> file.toString().matches(".*/(ui|look)/[^/]+\\.java"))
                .toList();
        assertThat(views).hasSizeGreaterThan(20);
        assertThat(views.stream().flatMap(view -> textIn(view).stream()).toList())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new H1(\"Welcome\")",
                "button.setText(\"spara\");",
                "field.setPlaceholder(\n    \"Sök bland idéerna\")",
                "say.accept(\"Tack för din röst\");",
                "var words = \"ملعب\";"
            })
    void textIsSeen(String code) {
        assertThat(textIn("View.java", code)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Words.say(\"ideas.list.title\")",
                "addClassName(\"card\")",
                "new Link(\"/ideas/new?fresh\")",
                "log.warn(\"The page {} was gone\")",
                "// says \"Hello\" to nobody"
            })
    void whatOnlyCodeReadsIsNot(String code) {
        assertThat(textIn("View.java", code)).isEmpty();
    }

    private static List<String> textIn(Path file) {
        return textIn(file.getFileName().toString(), SourceTexts.read(file));
    }

    private static List<String> textIn(String file, String code) {
        var said = SAID.matcher(code)
                .results()
                .map(found -> file + ": " + found.group().replaceAll("\\s+", " "));
        var words = code.lines()
                .filter(line -> !UNSEEN.matcher(line).find())
                .flatMap(line -> LITERAL.matcher(line).results())
                .map(found -> found.group(1))
                .filter(literal -> PROSE.matcher(literal).matches())
                .filter(literal -> !MACHINE.matcher(literal).matches())
                .map(literal -> file + ": " + literal);
        return Stream.concat(said, words).distinct().toList();
    }
}
