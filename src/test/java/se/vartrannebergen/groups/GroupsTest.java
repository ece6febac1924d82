package se.vartrannebergen.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.groups.GroupRefused.Why;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.LabSettings.ReviewPolicy;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class GroupsTest {
    private final Groups groups;
    private final GroupAccess access;
    private final Memberships members;
    private final Coordination coordination;
    private final GroupLists lists;
    private final GroupOverviews overviews;
    private final GroupSitemap sitemap;
    private final Ideas ideas;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private final TestDecisions decisions;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;

    GroupsTest(
            Groups groups,
            GroupAccess access,
            Memberships members,
            Coordination coordination,
            GroupLists lists,
            GroupOverviews overviews,
            GroupSitemap sitemap,
            Ideas ideas,
            TestLabs labs,
            TestPersons persons,
            TestIdeas made,
            TestDecisions decisions,
            JdbcClient jdbc) {
        this.groups = groups;
        this.access = access;
        this.members = members;
        this.coordination = coordination;
        this.lists = lists;
        this.overviews = overviews;
        this.sitemap = sitemap;
        this.ideas = ideas;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.decisions = decisions;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aLab() {
        lab = labs.make();
        coordinator = persons.resident(lab);
    }

    private List<Long> about(long group) {
        return overviews.find(lab.id(), group, Optional.empty()).orElseThrow().ideas().stream()
                .map(GroupOverview.About::id)
                .toList();
    }

    @Test
    void aGroupSaysOtherwiseWhatItIsForAndWhatItSaidBeforeIsKept() {
        var first = made.sent(lab, coordinator);
        var second = made.sent(lab, coordinator, "Bänkar vid torget", TestIdeas.TEXT);
        var group = groups.start(lab.id(), coordinator, TestGroups.content("Första namnet"), List.of(first))
                .id();
        assertThat(about(group)).containsExactly(first);
        groups.change(
                lab.id(),
                group,
                coordinator,
                TestGroups.content("Andra namnet", Reading.MEMBERS, Joining.ASK, true),
                List.of(second),
                0);
        assertThat(about(group)).containsExactly(second);
        assertThat(lists.find(lab.id(), GroupFilter.UNDER_WAY, 1).cards())
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.name()).isEqualTo("Andra namnet");
                    assertThat(card.ideas()).isEqualTo(1);
                    assertThat(card.young()).isFalse(); // whom it is for stays
                });
        assertThat(jdbc.sql(
                                "SELECT title FROM content_version WHERE lab_id = ? AND content_kind = 'group' AND content_id = ?")
                        .params(lab.id().value(), group)
                        .query(String.class)
                        .list())
                .containsExactly("Första namnet");
    }

    @Test
    void anIdeaThatNobodyReadsStaysTiedAndIsNotShown() {
        var idea = made.sent(lab, coordinator);
        var group = groups.start(lab.id(), coordinator, TestGroups.content(TestGroups.NAME), List.of(idea))
                .id();
        ideas.withdraw(lab.id(), coordinator, idea);
        assertThat(about(group)).isEmpty();
        groups.change(lab.id(), group, coordinator, TestGroups.content("Nytt namn"), List.of(), 0);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM group_idea WHERE group_id = ?")
                        .param(group)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(
                        () -> groups.start(lab.id(), coordinator, TestGroups.content(TestGroups.NAME), List.of(idea)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyWhoCoordinatesChangesItAndNobodyOnceItHasEnded() {
        var group = groups.start(lab.id(), coordinator, TestGroups.content(TestGroups.NAME), List.of())
                .id();
        var neighbour = persons.resident(lab);
        assertThatThrownBy(
                        () -> groups.change(lab.id(), group, neighbour, TestGroups.content("Mitt namn"), List.of(), 7))
                .isInstanceOf(GroupRefused.class);
        AsStaff.run(
                "FACILITATOR",
                () -> groups.change(lab.id(), group, neighbour, TestGroups.content("Bättre namn"), List.of(), 0));
        jdbc.sql("UPDATE working_group SET state = 'CLOSED', closed_at = UTC_TIMESTAMP(6) WHERE id = ?")
                .param(group)
                .update();
        assertThatThrownBy(
                        () -> groups.change(lab.id(), group, coordinator, TestGroups.content("För sent"), List.of(), 0))
                .isInstanceOf(GroupRefused.class);
    }

    private long startedByTwo(PersonId other) {
        var group = groups.start(lab.id(), coordinator, TestGroups.content(TestGroups.NAME), List.of())
                .id();
        members.join(lab.id(), group, other);
        coordination.coordinate(lab.id(), group, coordinator, other);
        return group;
    }

    private GroupStanding read(long group) {
        return access.find(lab.id(), group, Optional.empty()).orElseThrow();
    }

    @Test
    void whatAnotherCoordinatorWroteMeanwhileIsNotWrittenOverUnseen() {
        var other = persons.resident(lab);
        var group = startedByTwo(other);
        var seen = read(group).edition();
        groups.change(lab.id(), group, coordinator, TestGroups.content("Den enas namn"), List.of(), seen);
        assertThatThrownBy(() ->
                        groups.change(lab.id(), group, other, TestGroups.content("Den andras namn"), List.of(), seen))
                .isInstanceOfSatisfying(
                        GroupRefused.class, refused -> assertThat(refused.why()).isEqualTo(Why.CHANGED_MEANWHILE));
        assertThat(read(group).name()).isEqualTo("Den enas namn");
        groups.change(
                lab.id(),
                group,
                other,
                TestGroups.content("Den andras namn"),
                List.of(),
                read(group).edition());
        assertThat(read(group).name()).isEqualTo("Den andras namn");
    }

    @Test
    void ofManyWhoChangeTheSameWordingAtOnceOneDoes() {
        var group = groups.start(lab.id(), coordinator, TestGroups.content(TestGroups.NAME), List.of())
                .id();
        var changed = AtOnce.call(6, i -> {
            try {
                groups.change(lab.id(), group, coordinator, TestGroups.content("Namn nummer " + i), List.of(), 0);
                return "Namn nummer " + i;
            } catch (GroupRefused refused) {
                return refused.why().name();
            }
        });
        assertThat(changed).filteredOn(Why.CHANGED_MEANWHILE.name()::equals).hasSize(5);
        assertThat(changed).contains(read(group).name());
        assertThat(read(group).edition()).isEqualTo(1);
    }

    @Test
    void whoMayNotChangeItLearnsNothingOfWhetherItWasChanged() {
        var group = groups.start(lab.id(), coordinator, TestGroups.content(TestGroups.NAME), List.of())
                .id();
        var neighbour = persons.resident(lab);
        for (var seen : List.of(0, 1)) {
            assertThatThrownBy(() ->
                            groups.change(lab.id(), group, neighbour, TestGroups.content("Mitt namn"), List.of(), seen))
                    .isInstanceOfSatisfying(
                            GroupRefused.class,
                            refused -> assertThat(refused.why()).isEqualTo(Why.NOT_A_COORDINATOR));
        }
    }

    @Test
    void whatHappensToAGroupDoesNotDisturbWhoeverWritesMeanwhile() {
        var group = groups.start(lab.id(), coordinator, TestGroups.content(TestGroups.NAME), List.of())
                .id();
        var seen = read(group).edition();
        members.join(lab.id(), group, persons.resident(lab));
        var decision = decisions.about(lab, new ContentRef("group", group), TestDecisions.because(ContentAction.HIDE));
        decisions.undo(lab, decision);
        groups.change(lab.id(), group, coordinator, TestGroups.content("Nya namnet"), List.of(), seen);
        assertThat(read(group).name()).isEqualTo("Nya namnet");
    }

    @Test
    void listsShowWhatTheyAreAskedFor() {
        groups.start(lab.id(), coordinator, TestGroups.content("Öppen"), List.of());
        var closed = groups.start(lab.id(), coordinator, TestGroups.content("Avslutad"), List.of())
                .id();
        jdbc.sql("UPDATE working_group SET state = 'CLOSED', closed_at = UTC_TIMESTAMP(6) WHERE id = ?")
                .param(closed)
                .update();
        groups.start(
                lab.id(),
                coordinator,
                TestGroups.content("Inbjudna", Reading.MEMBERS, Joining.INVITED, false),
                List.of());
        AsStaff.run(
                "FACILITATOR",
                () -> groups.start(
                        lab.id(),
                        coordinator,
                        TestGroups.content("Ungas", Reading.EVERYBODY, Joining.ASK, true),
                        List.of()));
        assertThat(names(GroupFilter.UNDER_WAY)).containsExactly("Ungas", "Inbjudna", "Öppen");
        assertThat(names(GroupFilter.LOOKING)).containsExactly("Ungas", "Öppen");
        assertThat(names(GroupFilter.YOUNG)).containsExactly("Ungas");
        assertThat(names(GroupFilter.ENDED)).containsExactly("Avslutad");
        assertThat(sitemap.count(lab.id())).isEqualTo(2);
        assertThat(sitemap.entries(lab.id(), 1)).hasSize(2);
    }

    private List<String> names(GroupFilter filter) {
        return lists.find(lab.id(), filter, 1).cards().stream()
                .map(GroupCard::name)
                .toList();
    }

    @Test
    void aGroupThatWaitsIsInNoList() {
        lab = labs.make(ReviewPolicy.ALWAYS);
        coordinator = persons.resident(lab);
        var started = groups.start(lab.id(), coordinator, TestGroups.content(TestGroups.NAME), List.of());
        assertThat(started.awaitsReview()).isTrue();
        assertThat(names(GroupFilter.UNDER_WAY)).isEmpty();
        assertThat(overviews.find(lab.id(), started.id(), Optional.empty())).isEmpty();
        assertThat(overviews.find(lab.id(), started.id(), Optional.of(coordinator)))
                .isPresent();
    }

    @Test
    void aListIsPagedInTheDatabase() {
        for (var i = 0; i <= GroupLists.PAGE; i++) {
            groups.start(lab.id(), coordinator, TestGroups.content("Grupp " + i), List.of());
        }
        var first = lists.find(lab.id(), GroupFilter.UNDER_WAY, 1);
        assertThat(first.more()).isTrue();
        assertThat(first.cards()).hasSize(GroupLists.PAGE);
        assertThat(lists.find(lab.id(), GroupFilter.UNDER_WAY, 2).cards()).hasSize(1);
    }

    @Test
    void aSuspendedCoordinatorLeavesAnOrphanUntilTheyAreBack() {
        var group = groups.start(lab.id(), coordinator, TestGroups.content(TestGroups.NAME), List.of())
                .id();
        var idea = made.sent(lab, coordinator);
        var decision = decisions.about(lab, idea, TestDecisions.pausing(null));
        Eventually.holds(() -> isOrphaned(group));
        decisions.undo(lab, decision);
        Eventually.holds(() -> !isOrphaned(group));
    }

    @Test
    void aPausedCoordinatorLeavesNone() {
        var group = groups.start(lab.id(), coordinator, TestGroups.content(TestGroups.NAME), List.of())
                .id();
        decisions.about(lab, made.sent(lab, coordinator), TestDecisions.pausing(3));
        Eventually.keeps(() -> !isOrphaned(group));
    }

    private boolean isOrphaned(long group) {
        return overviews
                .find(lab.id(), group, Optional.empty())
                .orElseThrow()
                .orphanedAt()
                .isPresent();
    }
}
