package se.vartrannebergen.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.meetings.MeetingAccess;
import se.vartrannebergen.meetings.MeetingRefused;
import se.vartrannebergen.meetings.MeetingStanding;
import se.vartrannebergen.meetings.MeetingUnknown;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.tasks.TaskState;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestMeetings;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class MinutesTest {
    private final Minutes minutes;
    private final Promises promises;
    private final MeetingAccess access;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestGroups groups;
    private final TestMeetings meetings;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private PersonId member;
    private long group;
    private long meeting;

    MinutesTest(
            Minutes minutes,
            Promises promises,
            MeetingAccess access,
            TestLabs labs,
            TestPersons persons,
            TestGroups groups,
            TestMeetings meetings,
            JdbcClient jdbc) {
        this.minutes = minutes;
        this.promises = promises;
        this.access = access;
        this.labs = labs;
        this.persons = persons;
        this.groups = groups;
        this.meetings = meetings;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aMeetingThatWasHeld() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        member = persons.resident(lab);
        group = groups.started(lab, coordinator);
        groups.join(lab, group, member);
        meeting = held(group);
    }

    private long held(long of) {
        var made = meetings.planned(lab, of, coordinator, Optional.empty());
        meetings.at(made, Instant.now().minus(3, ChronoUnit.HOURS));
        return made;
    }

    private static MinutesContent content(String text, String... decisions) {
        return new MinutesContent(
                new PlainText(text),
                List.of(decisions).stream().map(PlainText::new).toList(),
                Optional.of(7),
                Optional.of(3),
                Language.SWEDISH);
    }

    private static NewPromise promise(Optional<PersonId> who, String whoElse, String what) {
        return new NewPromise(
                who,
                new PlainText(whoElse),
                new PlainText(what),
                Optional.of(LocalDate.now().plusDays(9)),
                Language.SWEDISH);
    }

    private MeetingStanding seenBy(Optional<PersonId> reader) {
        return access.mustRead(lab.id(), meeting, reader);
    }

    @Test
    void aDraftIsReadByThoseWhoWriteOnly() {
        var edition = minutes.save(lab.id(), meeting, member, content("Vi sågs."), 0);

        assertThat(edition).isEqualTo(1);
        assertThat(minutes.draft(lab.id(), meeting, coordinator)
                        .content()
                        .text()
                        .value())
                .isEqualTo("Vi sågs.");
        assertThat(minutes.of(seenBy(Optional.of(member)))).isEmpty();
    }

    @Test
    void whoIsNoMemberWritesNone() {
        var outside = persons.resident(lab);

        assertThatThrownBy(() -> minutes.save(lab.id(), meeting, outside, content("x"), 0))
                .isInstanceOf(MeetingRefused.class);
        assertThatThrownBy(() -> minutes.draft(lab.id(), meeting, outside)).isInstanceOf(MeetingRefused.class);
        assertThatThrownBy(() -> promises.add(lab.id(), meeting, outside, promise(Optional.empty(), "Kim", "Ringer")))
                .isInstanceOf(MeetingRefused.class);
    }

    @Test
    void ofAMembersOnlyGroupNobodyElseLearnsThatThereAreAny() {
        var closed = groups.started(lab, coordinator, Reading.MEMBERS);
        var secret = held(closed);
        var outside = persons.resident(lab);

        assertThatThrownBy(() -> minutes.draft(lab.id(), secret, outside)).isInstanceOf(MeetingUnknown.class);
        assertThatThrownBy(() -> minutes.save(lab.id(), secret, outside, content("x"), 0))
                .isInstanceOf(MeetingUnknown.class);
    }

    @Test
    void ofTheAreaFacilitatorsWrite() {
        var area = meetings.forAll(lab, coordinator, Optional.empty());
        meetings.at(area, Instant.now().minus(3, ChronoUnit.HOURS));

        assertThatThrownBy(() -> minutes.save(lab.id(), area, member, content("x"), 0))
                .isInstanceOf(MeetingRefused.class);
        assertThat(AsStaff.call("FACILITATOR", () -> minutes.save(lab.id(), area, member, content("x"), 0)))
                .isEqualTo(1);
    }

    @Test
    void nothingIsWrittenOfAMeetingThatHasNotBegun() {
        var coming = meetings.planned(lab, group, coordinator, Optional.empty());

        assertThatThrownBy(() -> minutes.save(lab.id(), coming, member, content("x"), 0))
                .isInstanceOf(MeetingRefused.class);
    }

    @Test
    void publishedMinutesAreReadByVisitors() {
        minutes.publish(lab.id(), meeting, member, content("Vi sågs.", "Vi bygger tre lådor."), 0);

        var page = minutes.of(seenBy(Optional.empty())).orElseThrow();
        assertThat(page.content().decisionLines()).isEqualTo("Vi bygger tre lådor.");
        assertThat(page.content().adults()).contains(7);
        assertThat(page.correctedAt()).isEmpty();
    }

    @Test
    void emptyMinutesAreNotPublished() {
        assertThatThrownBy(() -> minutes.publish(lab.id(), meeting, member, MinutesContent.empty(Language.SWEDISH), 0))
                .isInstanceOf(MinutesNotReady.class);
    }

    @Test
    void aPromiseAloneIsEnoughToPublish() {
        promises.add(lab.id(), meeting, member, promise(Optional.of(member), "", "Köper skruv"));

        minutes.publish(lab.id(), meeting, member, MinutesContent.empty(Language.SWEDISH), 0);

        assertThat(minutes.of(seenBy(Optional.empty())).orElseThrow().promises())
                .hasSize(1);
    }

    @Test
    void twoWhoWriteAtOnceLoseNothing() {
        minutes.save(lab.id(), meeting, member, content("Min text."), 0);

        assertThatThrownBy(() -> minutes.save(lab.id(), meeting, coordinator, content("Deras text."), 0))
                .isInstanceOfSatisfying(MinutesChangedElsewhere.class, changed -> {
                    assertThat(changed.now().content().text().value()).isEqualTo("Min text.");
                    assertThat(changed.now().edition()).isEqualTo(1);
                });

        minutes.save(lab.id(), meeting, coordinator, content("Båda texterna."), 1);
        assertThat(versions()).containsExactly("Min text.");
    }

    @Test
    void ofManyWhoSaveTheSameEditionOneWins() {
        var saved = AtOnce.call(12, i -> {
            try {
                minutes.save(lab.id(), meeting, i % 2 == 0 ? member : coordinator, content("Text " + i), 0);
                return true;
            } catch (MinutesChangedElsewhere changed) {
                return false;
            }
        });

        assertThat(saved.stream().filter(it -> it)).hasSize(1);
        assertThat(minutes.draft(lab.id(), meeting, member).edition()).isEqualTo(1);
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        minutes.save(lab.id(), meeting, member, content("Vi sågs."), 0);

        assertThat(minutes.save(lab.id(), meeting, member, content("Vi sågs."), 0))
                .isEqualTo(1);
    }

    @Test
    void aCorrectionKeepsWhatStoodThereAndSaysSo() {
        minutes.publish(lab.id(), meeting, member, content("Vi sågs i fredags."), 0);

        minutes.save(lab.id(), meeting, member, content("Vi sågs i lördags."), 1);

        var page = minutes.of(seenBy(Optional.empty())).orElseThrow();
        assertThat(page.content().text().value()).isEqualTo("Vi sågs i lördags.");
        assertThat(page.correctedAt()).isPresent();
        assertThat(versions()).containsExactly("Vi sågs i fredags.");
    }

    private List<String> versions() {
        return jdbc.sql(
                        "SELECT text FROM content_version WHERE lab_id = ? AND content_kind = 'minutes' ORDER BY changed_at")
                .params(lab.id().value())
                .query(String.class)
                .list();
    }

    @Test
    void membersAreToldOnceThatMinutesCanBeRead() {
        minutes.publish(lab.id(), meeting, member, content("Vi sågs."), 0);
        minutes.publish(lab.id(), meeting, coordinator, content("Vi sågs."), 1);

        Eventually.holds(() -> told() > 0);
        Eventually.keeps(() -> told() == 1);
    }

    private long told() {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM notification WHERE lab_id = ? AND kind = 'MINUTES_READY' AND person_id = ?")
                .params(lab.id().value(), coordinator.value())
                .query(Long.class)
                .single();
    }

    @Test
    void manyTapsMakeOneTaskOfAPromise() {
        var id = promises.add(lab.id(), meeting, member, promise(Optional.of(coordinator), "", "Lånar nyckeln"));

        var made = AtOnce.call(8, i -> promises.makeTask(lab.id(), i % 2 == 0 ? member : coordinator, id));

        assertThat(new HashSet<>(made)).hasSize(1);
        assertThat(promises.of(lab.id(), meeting, member).getFirst().task()).contains(TaskState.TODO);
        assertThat(jdbc.sql("SELECT title FROM task WHERE lab_id = ?")
                        .params(lab.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("Lånar nyckeln");
    }

    @Test
    void whoIsNoMemberGoesAlongInTheWordsOfTheTask() {
        var id = promises.add(lab.id(), meeting, member, promise(Optional.empty(), "Kim på Bostadsbolaget", "Ringer"));

        promises.makeTask(lab.id(), member, id);

        assertThat(jdbc.sql("SELECT title FROM task WHERE lab_id = ?")
                        .params(lab.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("Ringer (Kim på Bostadsbolaget)");
    }

    @Test
    void somebodyOutsideTheGroupIsNotPickedAsAMember() {
        var outside = persons.resident(lab);

        assertThatThrownBy(() -> promises.add(lab.id(), meeting, member, promise(Optional.of(outside), "", "Ringer")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPromiseThatIsTakenBackComesBack() {
        var id = promises.add(lab.id(), meeting, member, promise(Optional.of(member), "", "Köper skruv"));

        promises.takeBack(lab.id(), coordinator, id);
        assertThat(promises.of(lab.id(), meeting, member)).isEmpty();
        assertThatThrownBy(() -> promises.makeTask(lab.id(), member, id)).isInstanceOf(MeetingUnknown.class);
        promises.bringBack(lab.id(), coordinator, id);

        assertThat(promises.of(lab.id(), meeting, member)).hasSize(1);
    }

    @Test
    void minutesThatAreHiddenAreThereForFacilitatorsOnly() {
        var promise = promises.add(lab.id(), meeting, member, promise(Optional.of(member), "", "Köper skruv"));
        minutes.publish(lab.id(), meeting, member, content("Hon har ångest."), 0);
        for (var state : List.of("HIDDEN", "REMOVED")) {
            jdbc.sql("UPDATE minutes SET state = ? WHERE meeting_id = ?")
                    .params(state, meeting)
                    .update();
            for (var person : List.of(member, coordinator)) {
                assertThatThrownBy(() -> minutes.draft(lab.id(), meeting, person))
                        .isInstanceOf(MeetingUnknown.class);
                assertThatThrownBy(() -> minutes.save(lab.id(), meeting, person, content("Ny text."), 1))
                        .isInstanceOf(MeetingUnknown.class);
                assertThatThrownBy(() -> promises.of(lab.id(), meeting, person)).isInstanceOf(MeetingUnknown.class);
                assertThatThrownBy(() -> promises.takeBack(lab.id(), person, promise))
                        .isInstanceOf(MeetingUnknown.class);
                assertThatThrownBy(() -> promises.makeTask(lab.id(), person, promise))
                        .isInstanceOf(MeetingUnknown.class);
            }
        }
        assertThat(AsStaff.call(
                        "FACILITATOR",
                        () -> minutes.draft(lab.id(), meeting, persons.resident(lab))
                                .state()))
                .isEqualTo(MinutesState.REMOVED);
    }

    @Test
    void onlyMembersOfAnActiveGroupAreOfferedToMakeTasks() {
        assertThat(MinutesRules.mayMakeTasks(seenBy(Optional.of(member)))).isTrue();
        var facilitator = persons.resident(lab);
        assertThat(AsStaff.call("FACILITATOR", () -> MinutesRules.mayMakeTasks(seenBy(Optional.of(facilitator)))))
                .isFalse();
    }

    @Test
    void minutesCostTheSameHoweverManyPromisesStandInThem() {
        minutes.publish(lab.id(), meeting, member, content("Vi sågs."), 0);
        var standing = seenBy(Optional.of(member));
        assertThat(Statements.of(() -> minutes.of(standing))).isEqualTo(2);

        IntStream.range(0, Promises.MOST)
                .forEach(i -> promises.add(
                        lab.id(), meeting, member, promise(Optional.of(member), "", "Gör sak nummer " + i)));

        assertThat(minutes.of(standing).orElseThrow().promises()).hasSize(Promises.MOST);
        assertThat(Statements.of(() -> minutes.of(standing))).isEqualTo(2);
        assertThatThrownBy(() -> promises.add(lab.id(), meeting, member, promise(Optional.of(member), "", "En till")))
                .isInstanceOf(PromisesFull.class);
    }
}
