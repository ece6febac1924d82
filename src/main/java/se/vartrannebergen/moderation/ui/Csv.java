package se.vartrannebergen.moderation.ui;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of a file that spreadsheets open: as RFC 4180, with semicolons as Swedish ones expect. Written here because no library takes
 * away from a cell what a spreadsheet would run as a formula, which is most of what there is to do.
 */
class Csv {
    /** What makes spreadsheets begin a formula (OWASP, CSV injection), also in full width. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    /** Tells spreadsheets that what follows is UTF-8. */
    static final String MARK = "\uFEFF";

    private Csv() {}

    static String row(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** Always in quotes: then nothing in it ends it. */
    private static String cell(String text) {
        var safe = isFormula(text) ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormula(String text) {
        var begin = text.stripLeading();
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                || !begin.isEmpty() && BEGINS_A_FORMULA.indexOf(begin.charAt(0)) >= 0;
    }
}
