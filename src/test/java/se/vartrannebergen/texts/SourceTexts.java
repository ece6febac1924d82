package se.vartrannebergen.texts;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.vartrannebergen.shared.Language;

/** The texts and the code as they lie in the source tree. */
final class SourceTexts {
    private static final Path CODE = Path.of("src/main/java/se/vartrannebergen");
    private static final Pattern KEY = Pattern.compile(
            "\"((?:look|labs|people|moderation|discussions|ideas|files|partners|projects|notifications|shell|updates|groups|tasks|documents|polls|meetings|answers|progress|partnernews)(?:\\.[a-z0-9]+)+)\"");

    private SourceTexts() {}

    static Map<Language, Map<String, String>> readAll() {
        return bundles().stream().collect(Collectors.toMap(SourceTexts::language, bundle -> {
            var texts = new Properties();
            try {
                texts.load(new StringReader(read(bundle)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
        }));
    }

    /** Reading a bundle silently takes the last of two. */
    static List<String> keysThatStandTwice() {
        return bundles().stream()
                .flatMap(bundle -> {
                    var seen = new TreeSet<String>();
                    return read(bundle)
                            .lines()
                            .filter(line -> line.matches("[a-z0-9.]+=.*"))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .filter(key -> !seen.add(key))
                            .map(key -> bundle.getFileName() + " " + key);
                })
                .toList();
    }

    /** Keys that stand in the code as they are, each with a file it stands in. */
    static Map<String, String> keysNamedInCode() {
        Map<String, String> keys = new TreeMap<>();
        for (var file : javaFiles()) {
            KEY.matcher(read(file))
                    .results()
                    .forEach(
                            found -> keys.put(found.group(1), file.getFileName().toString()));
        }
        return keys;
    }

    static List<Path> javaFiles() {
        try (var files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> bundles() {
        try (var files = Files.newDirectoryStream(Path.of("i18n"), "messages_*.properties")) {
            return StreamSupport.stream(files.spliterator(), false).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Language language(Path bundle) {
        return new Language(bundle.getFileName().toString().replaceAll("messages_|\\.properties", ""));
    }
}
