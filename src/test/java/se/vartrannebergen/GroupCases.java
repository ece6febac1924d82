package se.vartrannebergen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.groups.Memberships;
import se.vartrannebergen.testing.TestGroups;

/** What is tried with groups of another lab. */
class GroupCases extends RoomCases {
    private final long group;

    GroupCases(Labs labs) {
        super(labs);
        group = get(Groups.class)
                .start(there.id(), foreigner, TestGroups.content(SECRET), List.of(idea))
                .id();
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
        return cases;
    }
}
