package se.vartrannebergen.progress.sheet;

import java.time.LocalDate;
import java.util.List;
import se.vartrannebergen.progress.ProgressItem;

/**
 * What stands on a sheet, before it is put into words. Two that are equal look the same.
 *
 * @param waiting ideas that wait for an answer
 */
record SheetContent(
        LocalDate day,
        List<ProgressItem> done,
        List<ProgressItem> underWay,
        List<ProgressItem> promised,
        int waiting,
        String address) {
    boolean isEmpty() {
        return done.isEmpty() && underWay.isEmpty() && promised.isEmpty();
    }

    /** The same without the last thing of its longest part; nothing is left out of an empty one. */
    SheetContent shorter() {
        var longest = Math.max(done.size(), Math.max(underWay.size(), promised.size()));
        if (underWay.size() == longest) {
            return new SheetContent(day, done, withoutLast(underWay), promised, waiting, address);
        }
        return done.size() == longest
                ? new SheetContent(day, withoutLast(done), underWay, promised, waiting, address)
                : new SheetContent(day, done, underWay, withoutLast(promised), waiting, address);
    }

    private static List<ProgressItem> withoutLast(List<ProgressItem> items) {
        return items.stream().limit(Math.max(0, items.size() - 1)).toList();
    }
}
