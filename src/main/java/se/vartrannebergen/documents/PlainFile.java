package se.vartrannebergen.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import se.vartrannebergen.documents.DocumentRefused.Reason;

/** Text and tables. What reads like a page or a program is refused, whatever it is called. */
final class PlainFile {
    private static final Pattern BEGINS_AS_WEB_PAGE =
            Pattern.compile("^(?:\u00ef\u00bb\u00bf)?\\s*<(?:\\?xml|!doctype|!--|[a-z])", Pattern.CASE_INSENSITIVE);

    private static final Pattern WEB_PAGE = Pattern.compile(
            "<(?:script|html|svg|iframe|object|embed|!doctype\\s+html)[\\s>/]", Pattern.CASE_INSENSITIVE);

    /** What spreadsheets would run: a cell that is a formula and speaks to another program (DDE). */
    private static final Pattern RUN_BY_SPREADSHEETS = Pattern.compile(
            "(?:^|[\\n\\r;,\\t\"])\\s*[=+@-][^\\n\\r;,\\t]{0,200}\\|[^\\n\\r;,\\t]{0,200}!|=\\s*(?:WEBSERVICE|DDE|IMPORTXML)\\s*\\(",
            Pattern.CASE_INSENSITIVE);

    private static final int WINDOW = 64 * 1024;
    private static final int OVERLAP = 1_024;

    private PlainFile() {}

    /** @throws DocumentRefused where it is no text, or more than that */
    static DocumentType type(Path file, String name) throws IOException {
        var ending = DocumentName.ending(name);
        look(file);
        return switch (ending) {
            case "csv" -> DocumentType.CSV;
            case "txt" -> DocumentType.TXT;
            default -> throw new DocumentRefused(Reason.UNKNOWN_TYPE);
        };
    }

    /** Window by window: a file is never in memory as a whole. */
    private static void look(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var before = "";
            for (var bytes = in.readNBytes(WINDOW); bytes.length > 0; bytes = in.readNBytes(WINDOW)) {
                var text = before + new String(bytes, StandardCharsets.ISO_8859_1);
                if (text.chars().anyMatch(PlainFile::isNoText)) {
                    throw new DocumentRefused(Reason.UNKNOWN_TYPE);
                }
                if (before.isEmpty() && BEGINS_AS_WEB_PAGE.matcher(text).find()
                        || WEB_PAGE.matcher(text).find()) {
                    throw new DocumentRefused(Reason.WEB_PAGE);
                }
                if (RUN_BY_SPREADSHEETS.matcher(text).find()) {
                    throw new DocumentRefused(Reason.MACROS);
                }
                before = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
    }

    private static boolean isNoText(int one) {
        return one < 0x20 && one != '\t' && one != '\n' && one != '\r' && one != '\f' || one == 0x7f;
    }
}
