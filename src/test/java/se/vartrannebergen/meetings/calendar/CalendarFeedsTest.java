package se.vartrannebergen.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestMeetings;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class CalendarFeedsTest {
    private final CalendarFeeds feeds;
    private final CalendarAddresses addresses;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestGroups groups;
    private final TestMeetings meetings;
    private final JdbcClient jdbc;
    private final MockMvc web;
    private Lab lab;
    private PersonId coordinator;
    private PersonId member;
    private long open;
    private long closed;
    private long openMeeting;
    private long secretMeeting;

    CalendarFeedsTest(
            CalendarFeeds feeds,
            CalendarAddresses addresses,
            TestLabs labs,
            TestPersons persons,
            TestGroups groups,
            TestMeetings meetings,
            JdbcClient jdbc,
            WebApplicationContext context) {
        this.feeds = feeds;
        this.addresses = addresses;
        this.labs = labs;
        this.persons = persons;
        this.groups = groups;
        this.meetings = meetings;
        this.jdbc = jdbc;
        this.web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @BeforeEach
    void anOpenGroupAndOneForMembersOnly() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        member = persons.resident(lab);
        open = groups.started(lab, coordinator);
        closed = groups.started(lab, coordinator, Reading.MEMBERS);
        openMeeting = meetings.planned(lab, open, coordinator, Optional.empty());
        secretMeeting = meetings.planned(lab, closed, coordinator, Optional.empty());
        groups.join(lab, closed, member);
    }

    private MockHttpServletResponse asked(String path, String... headers) {
        var request = get(path).with(it -> {
            it.setServerName(lab.slug() + ".localhost");
            return it;
        });
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return web.perform(request).andReturn().getResponse();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> uids(String file) {
        return Biweekly.parse(file).first().getEvents().stream()
                .map(event -> event.getUid().getValue().replaceAll("@.*", ""))
                .toList();
    }

    private void leaves(PersonId person, long group) {
        jdbc.sql("UPDATE group_member SET state = 'LEFT', coordinates = FALSE WHERE group_id = ? AND person_id = ?")
                .params(group, person.value())
                .update();
    }

    @Test
    void oneMeetingIsAFileToKeep() throws Exception {
        var answer = asked("/feeds/meetings/" + openMeeting + ".ics");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + openMeeting + "-vi-bygger-odlingslador.ics\"");
        assertThat(answer.getCookies()).isEmpty();
        var file = answer.getContentAsString();
        assertThat(uids(file)).containsExactly("meeting-" + openMeeting);
        var event = Biweekly.parse(file).first().getEvents().getFirst();
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(TestMeetings.in(7)
                        .atZone(java.time.ZoneId.of("Europe/Stockholm"))
                        .toInstant());
        assertThat(event.getDescription().getValue()).contains("dricker kaffe", "Ta med: Handskar.");
    }

    @Test
    void aMeetingThatIsCalledOffSaysWhy() throws Exception {
        assertThat(descriptionOf(openMeeting)).doesNotContain("Inställd");
        calledOff("Fatima är sjuk.");
        assertThat(descriptionOf(openMeeting)).startsWith("Inställd: Fatima är sjuk.");
        calledOff("");
        assertThat(descriptionOf(openMeeting)).startsWith("Inställd: Gruppen har avslutats.");
    }

    private String descriptionOf(long meeting) throws Exception {
        return Biweekly.parse(asked("/feeds/meetings/" + meeting + ".ics").getContentAsString())
                .first()
                .getEvents()
                .getFirst()
                .getDescription()
                .getValue();
    }

    private void calledOff(String why) {
        jdbc.sql(
                        "UPDATE meeting SET state = 'CALLED_OFF', called_off_at = UTC_TIMESTAMP(6), why_called_off = ? WHERE id = ?")
                .params(why, openMeeting)
                .update();
    }

    @Test
    void theAreaHasWhatEverybodyReads() throws Exception {
        var forAll = meetings.forAll(lab, coordinator, Optional.empty());

        assertThat(uids(asked("/feeds/meetings.ics").getContentAsString()))
                .containsExactlyInAnyOrder("meeting-" + openMeeting, "meeting-" + forAll);
    }

    @Test
    void whatIsForMembersDoesNotExistForOthers() {
        assertThat(asked("/feeds/meetings/" + secretMeeting + ".ics").getStatus())
                .isEqualTo(404);
        assertThat(asked("/feeds/groups/" + closed + ".ics").getStatus()).isEqualTo(404);
        assertThat(asked("/feeds/groups/" + open + ".ics").getStatus()).isEqualTo(200);
        assertThat(asked("/feeds/groups/999999999.ics").getStatus()).isEqualTo(404);
        assertThat(feeds.group(lab, closed, Optional.of(member), Language.SWEDISH))
                .isPresent();
        assertThat(feeds.meeting(lab, secretMeeting, Optional.of(persons.resident(lab)), Language.SWEDISH))
                .isEmpty();
    }

    @Test
    void onesOwnAddressHoldsTheGroupsOneIsInAsThingsStand() throws Exception {
        var address = addresses.make(lab.id(), member);

        assertThat(address).matches("/feeds/calendar/[0-9a-f]{32}\\.ics");
        assertThat(uids(asked(address).getContentAsString())).containsExactly("meeting-" + secretMeeting);
        groups.join(lab, open, member);
        assertThat(uids(asked(address).getContentAsString())).hasSize(2);
        leaves(member, closed);

        assertThat(uids(asked(address).getContentAsString())).containsExactly("meeting-" + openMeeting);
    }

    @Test
    void anAddressThatWasChangedOrTakenAwayLeadsNowhere() {
        var first = addresses.make(lab.id(), member);
        var second = addresses.make(lab.id(), member);

        assertThat(asked(first).getStatus()).isEqualTo(404);
        assertThat(asked(second).getStatus()).isEqualTo(200);
        assertThat(addresses.of(lab.id(), member)).contains(second);
        addresses.end(lab.id(), member);
        assertThat(asked(second).getStatus()).isEqualTo(404);
    }

    @Test
    void inAnotherLabTheAddressLeadsNowhere() {
        var address = addresses.make(lab.id(), member);
        lab = labs.make();

        assertThat(asked(address).getStatus()).isEqualTo(404);
        assertThat(asked("/feeds/meetings/" + openMeeting + ".ics").getStatus()).isEqualTo(404);
    }

    @Test
    void whileNothingChangesNothingIsSent() {
        var first = asked("/feeds/groups/" + open + ".ics");
        var tag = first.getHeader("ETag");

        var again = asked("/feeds/groups/" + open + ".ics", "If-None-Match", tag);
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(first.getHeader("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.getHeader("Last-Modified")).isNotNull();
        jdbc.sql(
                        "UPDATE meeting SET title = 'Annat', sequence = sequence + 1, changed_at = UTC_TIMESTAMP(6) WHERE id = ?")
                .params(openMeeting)
                .update();

        assertThat(asked("/feeds/groups/" + open + ".ics", "If-None-Match", tag).getStatus())
                .isEqualTo(200);
    }

    @Test
    void aMeetingThatWasTakenAwayIsGoneEvenForWhoAsksByDateOnly() throws Exception {
        var path = "/feeds/groups/" + open + ".ics";
        var seen = asked(path).getHeader("Last-Modified");
        jdbc.sql("UPDATE meeting SET state = 'REMOVED', stood_as = 'PLANNED' WHERE id = ?")
                .params(openMeeting)
                .update();

        var answer = asked(path, "If-Modified-Since", seen);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(uids(answer.getContentAsString())).isEmpty();
    }

    @Test
    void onlyTheLastNinetyDaysAndTheYearToComeStandInIt() {
        meetings.at(openMeeting, Instant.now().minus(100, ChronoUnit.DAYS));
        var near = meetings.planned(lab, open, coordinator, Optional.empty());

        var file = feeds.group(lab, open, Optional.empty(), Language.SWEDISH).orElseThrow();

        assertThat(uids(file.text())).containsExactly("meeting-" + near);
    }

    @Test
    void calendarsCostTheSameHoweverManyMeetingsStandInThem() {
        var token = addresses.make(lab.id(), coordinator).replaceAll(".*/|\\.ics", "");
        var before = costs(token);
        IntStream.range(0, 50).forEach(i -> meetings.planned(lab, open, coordinator, Optional.empty()));

        assertThat(costs(token)).isEqualTo(before).containsExactly(1, 2, 2, 3);
    }

    private List<Integer> costs(String token) {
        return List.of(
                Statements.of(() -> feeds.area(lab, Language.SWEDISH)),
                Statements.of(() -> feeds.group(lab, open, Optional.empty(), Language.SWEDISH)),
                Statements.of(() -> feeds.own(lab, token, Language.SWEDISH)),
                Statements.of(() -> feeds.meeting(lab, openMeeting, Optional.empty(), Language.SWEDISH)));
    }
}
