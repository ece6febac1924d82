package se.vartrannebergen;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import se.vartrannebergen.progress.ProgressFilter;
import se.vartrannebergen.progress.ProgressLists;
import se.vartrannebergen.progress.ProgressState;
import se.vartrannebergen.progress.TestProgress;
import se.vartrannebergen.progress.TestProgress.Owner;
import se.vartrannebergen.progress.YearInFigures;

/** What is tried with what becomes of things in another lab. */
class ProgressCases extends RoomCases {
    private final long partner;

    ProgressCases(Labs labs) {
        super(labs);
        var rows = new TestProgress(jdbc, there, foreigner);
        partner = rows.partner("progress", SECRET + " bolag");
        var owner = Owner.partner(partner);
        var today = LocalDate.now();
        rows.project(SECRET + " projekt", owner, "DONE");
        rows.promise(SECRET + " löfte", owner, today, today, Optional.empty());
        rows.owed(SECRET + " idé som väntar", Optional.of(partner), today);
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var lists = get(ProgressLists.class);
        var theirs = new ProgressFilter(Optional.of(partner), Optional.empty(), Optional.empty());
        cases.put("ProgressLists.partners", () -> lists.partners(here));
        cases.put("ProgressLists.counts", () -> lists.counts(here, theirs).isEmpty() ? "none" : SECRET);
        cases.put("ProgressLists.firsts", () -> lists.firsts(here, ProgressFilter.ALL, ProgressLists.PAGE));
        cases.put("ProgressLists.find", () -> lists.find(here, ProgressState.DONE, theirs, 1));
        cases.put(
                "YearInFigures.of",
                () -> get(YearInFigures.class)
                                        .of(here, LocalDate.now().getYear())
                                        .projectsDone()
                                == 0
                        ? "none"
                        : SECRET);
        return cases;
    }
}
