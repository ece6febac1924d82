package se.vartrannebergen.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table.
 *
 * @param met whether the goal is met; null where the row has no goal, or could not be measured
 */
record Figure(
        String row, String value, String goal, @Nullable Boolean met) {

    /** A figure that should be as large as possible. */
    static Figure atLeast(String row, double value, double goal, String unit, String remark) {
        return new Figure(row, said(value, unit) + remark(remark), "≥ " + said(goal, unit), value >= goal);
    }

    /** A figure that should be as small as possible. */
    static Figure atMost(String row, double value, double goal, String unit, String remark) {
        return new Figure(row, said(value, unit) + remark(remark), "≤ " + said(goal, unit), value <= goal);
    }

    /** Said beside the others, without a goal. */
    static Figure known(String row, String value) {
        return new Figure(row, value, "", null);
    }

    static Figure unmeasured(String row, String why, String goal) {
        return new Figure(row, why, goal, null);
    }

    static String said(double value, String unit) {
        var digits =
                Math.abs(value) >= 100 || value == Math.rint(value) ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
        return (String.format(Locale.ROOT, digits, value) + " " + unit).strip();
    }

    private static String remark(String words) {
        return words.isEmpty() ? "" : " (" + words + ")";
    }

    String inTable() {
        var verdict = met == null ? "" : met ? "yes" : "**no**";
        return "| " + row + " | " + value + " | " + goal + " | " + verdict + " |";
    }
}
