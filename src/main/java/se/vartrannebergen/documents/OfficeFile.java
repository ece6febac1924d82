package se.vartrannebergen.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import se.vartrannebergen.documents.DocumentRefused.Reason;

/**
 * Files of OpenDocument (ISO/IEC 26300) and Office Open XML (ECMA-376), which are archives with parts of known names. Those that carry
 * programs, or fetch them when opened, are refused.
 */
final class OfficeFile {
    private static final int MOST_PARTS = 10_000;
    private static final int MOST_READ = 1_000_000;
    private static final String CONTENT_TYPES = "[content_types].xml";

    private static final Map<String, DocumentType> OPEN_DOCUMENT = Map.of(
            "application/vnd.oasis.opendocument.text", DocumentType.ODT,
            "application/vnd.oasis.opendocument.spreadsheet", DocumentType.ODS,
            "application/vnd.oasis.opendocument.presentation", DocumentType.ODP);

    private static final Map<String, DocumentType> OPEN_XML = Map.of(
            "word/document.xml", DocumentType.DOCX,
            "xl/workbook.xml", DocumentType.XLSX,
            "ppt/presentation.xml", DocumentType.PPTX);

    /** Projects of Visual Basic, ActiveX, packed objects of any kind, macro sheets of Excel 4, files with macros within the file. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(?:.*/)?(?:vbaproject\\w*\\.bin|vbadata\\.xml|macrosheets/.*|activex/.*|oleobject[^/]*\\.bin"
                    + "|[^/]*\\.(?:docm|dotm|xlsm|xltm|xlam|xlsb|pptm|potm|ppsm|ppam|exe|dll|js|vbs|bat|cmd|ps1|jar|lnk|scr|com|msi|hta))");

    private static final Pattern OPEN_DOCUMENT_PROGRAM =
            Pattern.compile("(?:basic|scripts|macros)/.+|.*\\.(?:py|bsh|js|class|jar)");

    private static final Pattern FETCHED = Pattern.compile(
            "attachedTemplate\"[^>]*Target=\"(?:https?|ftp|\\\\\\\\|file://[^/])|Target=\"(?:https?|ftp|\\\\\\\\|file://[^/])[^>]*attachedTemplate\""
                    + "|Target=\"(?:mhtml|ms-\\w+):",
            Pattern.CASE_INSENSITIVE);

    private OfficeFile() {}

    /** @throws DocumentRefused where it is another archive, or carries programs */
    static DocumentType type(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var names = names(zip);
            var open = openDocument(zip);
            if (open.isPresent()) {
                refuse(names, OPEN_DOCUMENT_PROGRAM);
                return open.orElseThrow();
            }
            var type = OPEN_XML.entrySet().stream()
                    .filter(part -> names.contains(CONTENT_TYPES) && names.contains(part.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new DocumentRefused(Reason.ARCHIVE));
            refuse(names, PROGRAM);
            refusePrograms(zip);
            return type;
        } catch (ZipException | IllegalArgumentException spoilt) {
            throw new DocumentRefused(Reason.DAMAGED, spoilt);
        }
    }

    private static Set<String> names(ZipFile zip) {
        if (zip.size() > MOST_PARTS) {
            throw new DocumentRefused(Reason.ARCHIVE);
        }
        var names = new HashSet<String>();
        zip.stream()
                .forEach(part ->
                        names.add(part.getName().toLowerCase(Locale.ROOT).replace('\\', '/')));
        return names;
    }

    private static Optional<DocumentType> openDocument(ZipFile zip) throws IOException {
        var mimetype = zip.getEntry("mimetype");
        if (mimetype == null) {
            return Optional.empty();
        }
        return Optional.of(
                Optional.ofNullable(OPEN_DOCUMENT.get(read(zip, mimetype).strip()))
                        .orElseThrow(() -> new DocumentRefused(Reason.UNKNOWN_TYPE)));
    }

    private static void refuse(Set<String> names, Pattern programs) {
        if (names.stream().anyMatch(name -> programs.matcher(name).matches())) {
            throw new DocumentRefused(Reason.MACROS);
        }
    }

    private static void refusePrograms(ZipFile zip) throws IOException {
        for (var part : zip.stream().toList()) {
            var name = part.getName().toLowerCase(Locale.ROOT);
            if (name.equals(CONTENT_TYPES)
                    && read(zip, part)
                            .toLowerCase(Locale.ROOT)
                            .matches("(?s).*(?:macroenabled|vbaproject|oleobject|activex).*")) {
                throw new DocumentRefused(Reason.MACROS);
            }
            if (name.endsWith(".rels") && FETCHED.matcher(read(zip, part)).find()) {
                throw new DocumentRefused(Reason.MACROS);
            }
        }
    }

    /** The first of it: what is longer is no such part as programs write. */
    private static String read(ZipFile zip, ZipEntry part) throws IOException {
        try (var in = zip.getInputStream(part)) {
            var bytes = in.readNBytes(MOST_READ + 1);
            if (bytes.length > MOST_READ) {
                throw new DocumentRefused(Reason.DAMAGED);
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
