package se.vartrannebergen;

import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.groups.Coordination;
import se.vartrannebergen.groups.GroupAccess;
import se.vartrannebergen.groups.GroupFilter;
import se.vartrannebergen.groups.GroupLists;
import se.vartrannebergen.groups.GroupOverviews;
import se.vartrannebergen.groups.GroupPeople;
import se.vartrannebergen.groups.Groups;
import se.vartrannebergen.groups.GroupsOfIdea;
import se.vartrannebergen.groups.HelpWay;
import se.vartrannebergen.groups.Helpers;
import se.vartrannebergen.groups.Helping;
import se.vartrannebergen.groups.Invitation;
import se.vartrannebergen.groups.Invitations;
import se.vartrannebergen.groups.Memberships;
import se.vartrannebergen.groups.NewHelp;
import se.vartrannebergen.groups.OutcomeAccess;
import se.vartrannebergen.groups.OutcomeImages;
import se.vartrannebergen.groups.Outcomes;
import se.vartrannebergen.groups.OwnGroups;
import se.vartrannebergen.ideas.GroupsInTimelines;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestOutcomes;

/** What is tried with groups of another lab. */
class GroupCases extends RoomCases {
    private final long group;
    private final long ended;
    private final Invitation invitation;

    GroupCases(Labs labs) {
        super(labs);
        group = get(Groups.class)
                .start(there.id(), foreigner, TestGroups.content(SECRET), List.of(idea))
                .id();
        invitation = get(Invitations.class)
                .make(there.id(), group, foreigner, Instant.now().plusSeconds(3_600), 5);
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
        cases.put(
                "Groups.change",
                run(() -> groups.change(here, group, foreigner, TestGroups.content("Ny grupp"), List.of(), 0)));
        cases.put(
                "GroupsInTimelines.name", run(() -> get(GroupsInTimelines.class).name(here, group, false)));
        cases.putAll(membershipCases());
        cases.putAll(invitationCases());
        cases.putAll(readingCases());
        var access = get(GroupAccess.class);
        cases.put(
                "GroupAccess.hold",
                run(() -> get(TransactionTemplate.class).executeWithoutResult(held -> access.hold(here, group))));
        cases.put("GroupAccess.find", () -> access.find(here, group, Optional.of(foreigner)));
        cases.put("GroupAccess.mustRead", () -> access.mustRead(here, group, Optional.of(foreigner)));
        cases.put("GroupAccess.mustTakePart", () -> access.mustTakePart(here, group, foreigner));
        cases.put("GroupAccess.mustManage", () -> access.mustManage(here, group, foreigner));
        cases.put("GroupAccess.isGone", () -> access.isGone(here, group) ? SECRET : "no");
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
        cases.put("Outcomes.correct", run(() -> get(Outcomes.class).correct(here, ended, foreigner, said, 0)));
        cases.put("OutcomeAccess.mustCorrect", () -> get(OutcomeAccess.class).mustCorrect(here, ended, foreigner));
        var images = get(OutcomeImages.class);
        cases.put("OutcomeImages.add", () -> images.add(here, foreigner, group, InputStream.nullInputStream()));
        cases.put("OutcomeImages.describe", run(() -> images.describe(here, foreigner, group, 1, new PlainText("x"))));
        cases.put("OutcomeImages.remove", run(() -> images.remove(here, foreigner, group, 1)));
        cases.put("OutcomeImages.of", () -> images.of(here, foreigner, group));
        cases.put("OutcomeImages.mayRead", () -> images.mayRead(here, ended, Optional.of(foreigner)) ? SECRET : "no");
        cases.put(
                "OutcomeImages.mayReadUndescribed",
                () -> images.mayReadUndescribed(here, ended, Optional.of(foreigner)) ? SECRET : "no");
        cases.put("OutcomeImages.isPublicUndescribed", () -> images.isPublicUndescribed(here, ended) ? SECRET : "no");
        cases.put("OutcomeImages.isPublic", () -> images.isPublic(here, ended) ? SECRET : "no");
        return cases;
    }

    private Map<String, Callable<Object>> membershipCases() {
        var members = get(Memberships.class);
        var coordination = get(Coordination.class);
        var words = new PlainText("Därför.");
        return Map.ofEntries(
                Map.entry("Memberships.join", run(() -> members.join(here, group, local))),
                Map.entry("Memberships.ask", run(() -> members.ask(here, group, local, words, false))),
                Map.entry("Memberships.leave", run(() -> members.leave(here, group, foreigner))),
                Map.entry("Memberships.comeBack", run(() -> members.comeBack(here, group, foreigner))),
                Map.entry("Memberships.showName", run(() -> members.showName(here, group, foreigner, true))),
                Map.entry("Coordination.accept", run(() -> coordination.accept(here, group, foreigner, local))),
                Map.entry(
                        "Coordination.decline", run(() -> coordination.decline(here, group, foreigner, local, words))),
                Map.entry("Coordination.remove", run(() -> coordination.remove(here, group, local, foreigner, words))),
                Map.entry("Coordination.coordinate", run(() -> coordination.coordinate(here, group, local, local))),
                Map.entry("Coordination.stepDown", run(() -> coordination.stepDown(here, group, local, foreigner))),
                Map.entry("Coordination.handOver", run(() -> coordination.handOver(here, group, foreigner, local))));
    }

    private Map<String, Callable<Object>> invitationCases() {
        var invitations = get(Invitations.class);
        return Map.of(
                "Invitations.make",
                () -> invitations.make(here, group, foreigner, Instant.now().plusSeconds(3_600), 5),
                "Invitations.of",
                () -> invitations.of(here, group, foreigner),
                "Invitations.end",
                run(() -> invitations.end(here, group, foreigner, invitation.id())),
                "Invitations.resume",
                run(() -> invitations.resume(here, group, foreigner, invitation.id())),
                "Invitations.find",
                () -> invitations.find(here, invitation.token(), Optional.of(foreigner)),
                "Invitations.use",
                run(() -> invitations.use(here, invitation.token(), local, false)));
    }

    private Map<String, Callable<Object>> readingCases() {
        var people = get(GroupPeople.class);
        return Map.ofEntries(
                Map.entry("GroupLists.find", () -> get(GroupLists.class).find(here, GroupFilter.UNDER_WAY, 1)),
                Map.entry(
                        "GroupOverviews.find",
                        () -> get(GroupOverviews.class).find(here, group, Optional.of(foreigner))),
                Map.entry("GroupPeople.members", () -> people.members(here, group, foreigner, 1)),
                Map.entry("GroupPeople.asks", () -> people.asks(here, group, foreigner, 1)),
                Map.entry("GroupPeople.turnedAway", () -> people.turnedAway(here, group, foreigner, 1)),
                Map.entry("GroupPeople.readsAsks", () -> people.readsAsks(here, group, foreigner) ? SECRET : "no"),
                Map.entry(
                        "GroupPeople.mine",
                        () -> people.mine(here, group, foreigner).isPresent() ? SECRET : "none"),
                Map.entry(
                        "GroupPeople.coordinators",
                        () -> people.coordinators(here, group).isEmpty() ? "none" : SECRET),
                Map.entry(
                        "GroupPeople.everybody",
                        () -> people.everybody(here, group).isEmpty() ? "none" : SECRET));
    }
}
