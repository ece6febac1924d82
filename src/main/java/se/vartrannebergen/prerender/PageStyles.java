package se.vartrannebergen.prerender;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The styles that public pages cannot be shown without: they stand in the page, so that nothing is waited for. */
@Component
class PageStyles {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AROUND_SIGNS = Pattern.compile(" ?([{};,]) ?");

    private final List<String> files;
    private final String css;

    PageStyles(PageSettings settings) {
        files = settings.inlineStyles();
        css = files.stream().map(PageStyles::read).collect(Collectors.joining());
    }

    List<String> files() {
        return files;
    }

    /** Without comments and needless spaces. */
    String css() {
        return css;
    }

    private static String read(String file) {
        try {
            var text = new ClassPathResource("META-INF/resources/" + file).getContentAsString(StandardCharsets.UTF_8);
            // Addresses count from the file; in the page they count from its base, the root.
            return shorten(text.replace("url(\"../", "url(\""));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static String shorten(String css) {
        var words = SPACE.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll(" ");
        return AROUND_SIGNS.matcher(words).replaceAll("$1").replace(";}", "}").strip();
    }
}
