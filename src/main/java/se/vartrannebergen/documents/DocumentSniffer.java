package se.vartrannebergen.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import se.vartrannebergen.documents.DocumentRefused.Reason;

/** Says what a file is, by its bytes. Its name only tells a table from other text. */
final class DocumentSniffer {
    private static final int BEGINNING = 512;

    private static final Map<String, Reason> KNOWN_DANGERS = Map.ofEntries(
            Map.entry("MZ", Reason.EXECUTABLE),
            Map.entry("\u007fELF", Reason.EXECUTABLE),
            Map.entry("\u00ca\u00fe\u00ba\u00be", Reason.EXECUTABLE),
            Map.entry("\u00ce\u00fa\u00ed\u00fe", Reason.EXECUTABLE),
            Map.entry("\u00cf\u00fa\u00ed\u00fe", Reason.EXECUTABLE),
            Map.entry("\u00fe\u00ed\u00fa\u00ce", Reason.EXECUTABLE),
            Map.entry("\u00fe\u00ed\u00fa\u00cf", Reason.EXECUTABLE),
            Map.entry("dex\n", Reason.EXECUTABLE),
            Map.entry("\u0000asm", Reason.EXECUTABLE),
            Map.entry("L\u0000\u0000\u0000\u0001\u0014\u0002", Reason.EXECUTABLE), // Windows shortcut
            Map.entry("#!", Reason.EXECUTABLE),
            Map.entry("\u001f\u008b", Reason.ARCHIVE),
            Map.entry("BZh", Reason.ARCHIVE),
            Map.entry("7z\u00bc\u00af\u0027\u001c", Reason.ARCHIVE),
            Map.entry("Rar!", Reason.ARCHIVE),
            Map.entry("\u00fd7zXZ", Reason.ARCHIVE),
            Map.entry("\u0028\u00b5\u002f\u00fd", Reason.ARCHIVE),
            Map.entry("MSCF", Reason.ARCHIVE),
            Map.entry("PK\u0005\u0006", Reason.ARCHIVE),
            Map.entry("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", Reason.OLD_OFFICE),
            Map.entry("{\\rtf", Reason.UNKNOWN_TYPE)); // carries objects

    private DocumentSniffer() {}

    /** @throws DocumentRefused where it is nothing that is taken */
    static DocumentType of(Path file, String name) throws IOException {
        var beginning = beginning(file);
        if (beginning.isEmpty()) {
            throw new DocumentRefused(Reason.EMPTY);
        }
        KNOWN_DANGERS.forEach((sign, why) -> {
            if (beginning.startsWith(sign)) {
                throw new DocumentRefused(why);
            }
        });
        if (beginning.startsWith("ustar", 257)) {
            throw new DocumentRefused(Reason.ARCHIVE);
        }
        if (isPhoto(beginning)) {
            return DocumentType.PHOTO;
        }
        if (beginning.startsWith("%PDF-")) {
            return DocumentType.PDF;
        }
        return beginning.startsWith("PK\u0003\u0004") ? OfficeFile.type(file) : PlainFile.type(file, name);
    }

    private static boolean isPhoto(String beginning) {
        return beginning.startsWith("\u00ff\u00d8\u00ff")
                || beginning.startsWith("\u0089PNG\r\n\u001a\n")
                || beginning.startsWith("GIF87a")
                || beginning.startsWith("GIF89a")
                || beginning.startsWith("RIFF") && beginning.startsWith("WEBP", 8);
    }

    /** One character for each byte. */
    private static String beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var bytes = in.readNBytes(BEGINNING);
            return new String(Arrays.copyOf(bytes, bytes.length), StandardCharsets.ISO_8859_1);
        }
    }
}
