package se.vartrannebergen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All figures of a run, as a table that a document can take in. */
final class FigureTable {
    private static final Path FILE = Path.of("target", "bench.md");

    private final List<String> lines = new ArrayList<>();

    FigureTable() {
        lines.add(Machine.described() + " · `./mvnw verify -Pbench" + options() + "`");
        lines.add("");
        lines.add("| what | measured | goal | met |");
        lines.add("|---|---|---|---|");
    }

    private static String options() {
        var options = new StringBuilder();
        for (var option : List.of("bench", "bench.ideas", "bench.sessions")) {
            var value = System.getProperty(option, "");
            if (!value.isEmpty()) {
                options.append(" -D").append(option).append('=').append(value);
            }
        }
        return options.toString();
    }

    void add(Figure figure) {
        lines.add(figure.inTable());
    }

    /** Also where benches failed: what was measured stands there. */
    void publish() throws IOException {
        var table = String.join("\n", lines) + "\n";
        Files.writeString(FILE, table);
        System.out.println("\n" + table);
    }
}
