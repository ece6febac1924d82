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

    /** The same with at most so many things in each part. */
    SheetContent atMost(int each) {
        return new SheetContent(day, first(done, each), first(underWay, each), first(promised, each), waiting, address);
    }

    private static List<ProgressItem> first(List<ProgressItem> items, int most) {
        return items.stream().limit(most).toList();
    }
}
