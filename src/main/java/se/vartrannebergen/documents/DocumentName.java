package se.vartrannebergen.documents;

import java.util.Locale;
import java.util.regex.Pattern;
import se.vartrannebergen.shared.PlainText;

/** What files are called: what somebody called them, without what means something to a computer, and with the ending of their type. */
final class DocumentName {
    private static final int LONGEST = 80;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("\\.[\\p{Alnum}]{1,8}$");
    private static final Pattern UNSAFE = Pattern.compile("[\"<>:|?*%;\\p{Cntrl}]");
    private static final Pattern DOTS_AT_ENDS = Pattern.compile("^[.\\s]+|[.\\s]+$");

    private DocumentName() {}

    static String of(String given, DocumentType type) {
        var name = FOLDERS.matcher(given).replaceFirst("");
        name = ENDING.matcher(name).replaceFirst("");
        name = UNSAFE.matcher(PlainText.oneLine(name).value()).replaceAll(" ");
        name = DOTS_AT_ENDS.matcher(name).replaceAll("");
        name = new PlainText(PlainText.oneLine(name).value()).shortened(LONGEST);
        return (name.isEmpty() ? type.ending() : name) + "." + type.ending();
    }

    /** How the name that somebody gave ends, in lower case, without the dot; empty where it has no ending. */
    static String ending(String given) {
        var found = ENDING.matcher(given.strip());
        return found.find() ? found.group().substring(1).toLowerCase(Locale.ROOT) : "";
    }
}
