package se.vartrannebergen;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.groups.GroupsOfIdea;
import se.vartrannebergen.groups.HelpWay;
import se.vartrannebergen.groups.Helpers;
import se.vartrannebergen.groups.Helping;
import se.vartrannebergen.groups.Memberships;
import se.vartrannebergen.groups.NewHelp;
import se.vartrannebergen.groups.OutcomeAccess;
import se.vartrannebergen.groups.OutcomeImages;
import se.vartrannebergen.groups.Outcomes;
import se.vartrannebergen.groups.OwnGroups;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestOutcomes;

/** What is tried with groups of another lab. */
class GroupCases extends RoomCases {
    private final long group;
    private final long ended;

    GroupCases(Labs labs) {
        super(labs);
        group = get(Groups.class)
                .start(there.id(), foreigner, TestGroups.content(SECRET), List.of(idea))
                .id();
        get(Helping.class).offer(there.id(), foreigner, idea, help(SECRET));
        ended = get(Groups.class)
                .start(there.id(), foreigner, TestGroups.content(SECRET), List.of(idea))
                .id();
        get(Outcomes.class).close(there.id(), ended, foreigner, TestOutcomes.content(SECRET + " blev det av oss."));
    }

    private static NewHelp help(String line) {
        return new NewHelp(Set.of(HelpWay.HANDS), new PlainText(line), Language.SWEDISH, true);
    }

    @Override
    Map<String, Callable<Object>> cases() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var groups = get(Groups.class);
        cases.put("Groups.start", () -> groups.start(here, local, TestGroups.content("Min grupp"), List.of(idea)));
        var members = get(Memberships.class);
        cases.put("Memberships.join", run(() -> members.join(here, group, local)));
        var access = get(GroupAccess.class);
        cases.put("GroupAccess.find", () -> access.find(here, group, Optional.of(foreigner)));
        cases.put("GroupAccess.mustRead", () -> access.mustRead(here, group, Optional.of(foreigner)));
        cases.put("GroupAccess.mustTakePart", () -> access.mustTakePart(here, group, foreigner));
        cases.put("GroupAccess.mustManage", () -> access.mustManage(here, group, foreigner));
        cases.putAll(help());
        cases.putAll(outcomes());
        return cases;
    }

    private Map<String, Callable<Object>> help() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var helping = get(Helping.class);
        cases.put("Helping.offer", run(() -> helping.offer(here, local, idea, help("Jag kan måla"))));
        cases.put("Helping.takeBack", run(() -> helping.takeBack(here, foreigner, idea)));
        var helpers = get(Helpers.class);
        cases.put("Helpers.of", () -> helpers.of(here, idea, Optional.of(foreigner)));
        cases.put("Helpers.lines", () -> helpers.lines(here, idea, foreigner, 0));
        cases.put(
                "Helpers.all",
                () -> helpers.all(here, idea, Optional.empty(), 10).isEmpty() ? "none" : SECRET);
        cases.put("GroupsOfIdea.of", () -> get(GroupsOfIdea.class).of(here, idea, Optional.of(foreigner)));
        cases.put("OwnGroups.of", () -> get(OwnGroups.class).of(here, foreigner));
        return cases;
    }

    private Map<String, Callable<Object>> outcomes() {
        Map<String, Callable<Object>> cases = new LinkedHashMap<>();
        var said = TestOutcomes.content("Vi byggde sex lådor på gården.");
        cases.put("Outcomes.close", run(() -> get(Outcomes.class).close(here, group, foreigner, said)));
        cases.put("Outcomes.correct", run(() -> get(Outcomes.class).correct(here, ended, foreigner, said)));
        cases.put("OutcomeAccess.mustCorrect", () -> get(OutcomeAccess.class).mustCorrect(here, ended, foreigner));
        var images = get(OutcomeImages.class);
        cases.put("OutcomeImages.add", () -> images.add(here, foreigner, group, InputStream.nullInputStream()));
        cases.put("OutcomeImages.describe", run(() -> images.describe(here, foreigner, group, 1, new PlainText("x"))));
        cases.put("OutcomeImages.remove", run(() -> images.remove(here, foreigner, group, 1)));
        cases.put("OutcomeImages.of", () -> images.of(here, foreigner, group));
        cases.put("OutcomeImages.mayRead", () -> images.mayRead(here, ended, Optional.of(foreigner)) ? SECRET : "no");
        cases.put("OutcomeImages.isPublic", () -> images.isPublic(here, ended) ? SECRET : "no");
        return cases;
    }
}
