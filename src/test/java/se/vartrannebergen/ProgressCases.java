package se.vartrannebergen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.progress.Clocks;
import se.vartrannebergen.progress.OwedFilter;
import se.vartrannebergen.progress.OwedLists;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.TestPartners;

/** What is tried with answers of another lab. */
class ProgressCases extends RoomCases {
    private static final PlainText WHY = new PlainText("Därför.");

    private final PartnerId partner;

    ProgressCases(Labs labs) {
        super(labs);
        partner = get(TestPartners.class).made(there, "staden");
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var clocks = get(Clocks.class);
        cases.put("Clocks.of", () -> clocks.of(here, idea));
        cases.put("Clocks.assign", run(() -> clocks.assign(here, idea, local, partner, WHY, Language.SWEDISH)));
        cases.put(
                "Clocks.extend",
                run(() -> clocks.extend(here, idea, local, clocks.today().plusDays(9), WHY, Language.SWEDISH)));
        var lists = get(OwedLists.class);
        cases.put(
                "OwedLists.find",
                () -> lists.find(here, new OwedFilter.Of(partner), 1).cards());
        cases.put(
                "OwedLists.mayOwe",
                () -> lists.mayOwe(here).stream()
                        .filter(one -> one.id().equals(partner))
                        .toList());
        return cases;
    }
}
