package se.vartrannebergen.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

/** How many statements the pages of groups cost, however many are in them. */
@ServiceTest
class StatementsOfGroupsTest {
    /** Four of this room, and what the parts of the others ask where they have nothing to show. */
    private static final int OF_A_VISITOR = 12;

    private final Groups groups;
    private final Memberships members;
    private final GroupAccess access;
    private final GroupLists lists;
    private final GroupOverviews overviews;
    private final GroupPeople people;
    private final Invitations invitations;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private final Screen screen;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private long small;
    private long large;

    StatementsOfGroupsTest(
            Groups groups,
            Memberships members,
            GroupAccess access,
            GroupLists lists,
            GroupOverviews overviews,
            GroupPeople people,
            Invitations invitations,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas,
            Screen screen,
            JdbcClient jdbc) {
        this.groups = groups;
        this.members = members;
        this.access = access;
        this.lists = lists;
        this.overviews = overviews;
        this.people = people;
        this.invitations = invitations;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
        this.screen = screen;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aGroupOfFiveAndOneOfFiveHundred() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        small = group(4);
        large = group(499);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private long group(int more) {
        var about = List.of(ideas.sent(lab, coordinator), ideas.sent(lab, coordinator));
        var group = groups.start(lab.id(), coordinator, TestGroups.content(TestGroups.NAME), about)
                .id();
        persons.residents(lab, more)
                .forEach(person -> jdbc.sql("""
                        INSERT INTO group_member (id, lab_id, group_id, person_id, state, name_shown, why, answer, joined_at)
                        VALUES (NEXTVAL(group_member_seq), ?, ?, ?, 'MEMBER', TRUE, '', '', UTC_TIMESTAMP(6))""")
                        .params(lab.id().value(), group, person.value())
                        .update());
        jdbc.sql("UPDATE working_group SET member_count = ? WHERE id = ?")
                .params(more + 1, group)
                .update();
        members.ask(lab.id(), askable(group), persons.resident(lab), new PlainText("Hej"), false);
        jdbc.sql("UPDATE working_group SET joining = 'OPEN' WHERE id = ?")
                .param(group)
                .update();
        invitations.make(lab.id(), group, coordinator, Instant.now().plus(Duration.ofDays(3)), 5);
        return group;
    }

    private long askable(long group) {
        jdbc.sql("UPDATE working_group SET joining = 'ASK' WHERE id = ?")
                .param(group)
                .update();
        return group;
    }

    @Test
    void whatTheFirstPageSaysTakesFourWhoeverReadsIt() {
        for (var group : List.of(small, large)) {
            assertThat(Statements.of(() -> overviews.find(lab.id(), group, Optional.empty())))
                    .isEqualTo(4);
            assertThat(Statements.of(() -> overviews.find(lab.id(), group, Optional.of(coordinator))))
                    .isEqualTo(4);
        }
        assertThat(overviews
                        .find(lab.id(), large, Optional.empty())
                        .orElseThrow()
                        .names())
                .hasSize(GroupOverviews.MOST_NAMES);
        assertThat(Statements.of(() -> access.find(lab.id(), large, Optional.empty())))
                .isEqualTo(1);
    }

    @Test
    void theWholeFirstPageOfFiveHundredCostsAsMuchAsThatOfFive() {
        screen.visitor(lab, Language.SWEDISH);
        assertThat(page(large)).isEqualTo(page(small)).isEqualTo(OF_A_VISITOR);
        screen.person(lab, coordinator, Language.SWEDISH).opens("groups");
        assertThat(page(large)).isEqualTo(page(small));
    }

    private int page(long group) {
        return Statements.of(() -> screen.opens("groups/" + group));
    }

    @Test
    void aPageOfPeopleCostsTheSameForAllSizes() {
        screen.person(lab, coordinator, Language.SWEDISH).opens("groups");
        var few = Statements.of(() -> screen.opens("groups/" + small + "/people"));
        var many = Statements.of(() -> screen.opens("groups/" + large + "/people"));
        assertThat(many).isEqualTo(few);
        assertThat(Statements.of(() -> people.members(lab.id(), large, coordinator, 10)))
                .isEqualTo(2);
        assertThat(Statements.of(() -> people.asks(lab.id(), large, coordinator, 1)))
                .isEqualTo(2);
        assertThat(Statements.of(() -> invitations.of(lab.id(), large, coordinator)))
                .isLessThanOrEqualTo(3);
    }

    @Test
    void aListTakesOne() {
        assertThat(lists.find(lab.id(), GroupFilter.UNDER_WAY, 1).cards()).hasSize(2);
        assertThat(Statements.of(() -> lists.find(lab.id(), GroupFilter.UNDER_WAY, 1)))
                .isEqualTo(1);
    }
}
