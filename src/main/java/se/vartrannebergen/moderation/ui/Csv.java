package se.vartrannebergen.moderation.ui;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows of a file that spreadsheets open: as RFC 4180, with semicolons as Swedish ones expect. Written here because no library takes
 * away from a cell what a spreadsheet would run as a formula, which is most of what there is to do.
 */
class Csv {
    /** What makes spreadsheets begin a formula (OWASP, CSV injection), also in full width. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    /** The same where a spreadsheet that takes another separator begins a cell: within ours. */
    private static final Pattern BEGINS_WITHIN =
            Pattern.compile("([,;\\t|\"，；＂]\\s*)(?=[=+\\-@＝＋－＠])", Pattern.UNICODE_CHARACTER_CLASS);

    /** Spreadsheets that are not told of quotes begin a row at each. */
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R+");

    /** Tells spreadsheets that what follows is UTF-8. */
    static final String MARK = "\uFEFF";

    private Csv() {}

    static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** Always in quotes: then nothing in it ends it. */
    private static String cell(String text) {
        var within =
                BEGINS_WITHIN.matcher(LINE_BREAKS.matcher(text).replaceAll(" ")).replaceAll("$1'");
        var safe = isFormula(text) ? "'" + within : within;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormula(String text) {
        var begin = text.stripLeading();
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                || !begin.isEmpty() && BEGINS_A_FORMULA.indexOf(begin.charAt(0)) >= 0;
    }
}
