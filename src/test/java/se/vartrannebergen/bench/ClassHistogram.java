package se.vartrannebergen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** What a Java process keeps in memory, by class. */
final class ClassHistogram {
    private static final int SAID = 4;

    private ClassHistogram() {}

    /** Writes all of it to a file. @return the classes that take most, in words */
    static String write(long pid, Path file) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        new ProcessBuilder(jcmd, String.valueOf(pid), "GC.class_histogram")
                .redirectOutput(file.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        try (var lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> line.matches("\\d+: .*"))
                    .limit(SAID)
                    .map(line -> line.split("\\s+"))
                    .map(parts -> "%s %.0f MB".formatted(parts[3], Long.parseLong(parts[2]) / 1e6))
                    .collect(Collectors.joining(", "));
        }
    }
}
