package se.vartrannebergen.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.groups.GroupRefused;
import se.vartrannebergen.groups.GroupUnknown;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.meetings.MeetingRefused.Why;
import se.vartrannebergen.meetings.Meetings.Which;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestMeetings;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class MeetingsTest {
    private static final PlainText SICK = new PlainText("Vi är sjuka.");

    private final Meetings meetings;
    private final MeetingPages pages;
    private final MeetingLists lists;
    private final MeetingSitemap sitemap;
    private final MeetingReminders reminders;
    private final ModeratedMeetings moderated;
    private final Answers answers;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestGroups groups;
    private final TestMeetings made;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private PersonId member;
    private long group;

    MeetingsTest(
            Meetings meetings,
            MeetingPages pages,
            MeetingLists lists,
            MeetingSitemap sitemap,
            MeetingReminders reminders,
            ModeratedMeetings moderated,
            Answers answers,
            TestLabs labs,
            TestPersons persons,
            TestGroups groups,
            TestMeetings made,
            JdbcClient jdbc) {
        this.meetings = meetings;
        this.pages = pages;
        this.lists = lists;
        this.sitemap = sitemap;
        this.reminders = reminders;
        this.moderated = moderated;
        this.answers = answers;
        this.labs = labs;
        this.persons = persons;
        this.groups = groups;
        this.made = made;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aGroup() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        member = persons.resident(lab);
        group = groups.started(lab, coordinator);
        groups.join(lab, group, member);
    }

    @Test
    void membersPlanOthersDoNotAndOfTheAreaOnlyFacilitators() {
        var outsider = persons.resident(lab);
        assertThat(made.planned(lab, group, member, Optional.empty())).isPositive();
        assertThatThrownBy(() -> made.planned(lab, group, outsider, Optional.empty()))
                .isInstanceOf(GroupRefused.class);
        assertThatThrownBy(() -> meetings.planForAll(
                        lab.id(), coordinator, TestMeetings.content(Optional.empty()), Optional.empty()))
                .isInstanceOf(MeetingRefused.class);
        assertThat(made.forAll(lab, coordinator, Optional.empty())).isPositive();
    }

    @Test
    void behindClosedDoorsItIsAsIfThereWereNone() {
        var closed = groups.started(lab, coordinator, Reading.MEMBERS);
        var meeting = made.planned(lab, closed, coordinator, Optional.empty());
        var outsider = persons.resident(lab);
        assertThat(pages.find(lab.id(), meeting, Optional.empty())).isEmpty();
        assertThat(pages.find(lab.id(), meeting, Optional.of(outsider))).isEmpty();
        assertThat(lists.coming(lab.id(), MeetingFilter.ALL, 1, Optional.of(outsider))
                        .cards())
                .isEmpty();
        assertThat(lists.coming(lab.id(), MeetingFilter.ALL, 1, Optional.of(coordinator))
                        .cards())
                .hasSize(1);
        assertThat(sitemap.count(lab.id())).isZero();
        assertThat(moderated.isReadByAll(
                        lab.id(), moderated.find(lab.id(), meeting).orElseThrow()))
                .isFalse();
        assertThatThrownBy(() -> made.planned(lab, closed, outsider, Optional.empty()))
                .isInstanceOf(GroupUnknown.class);
        assertThatThrownBy(() -> meetings.callOff(lab.id(), outsider, meeting, SICK, Which.THIS))
                .isInstanceOf(MeetingUnknown.class);
    }

    @Test
    void whoMadeItAndCoordinatorsChangeItOtherMembersDoNot() {
        var meeting = made.planned(lab, group, coordinator, Optional.empty());
        assertThatThrownBy(() -> meetings.callOff(lab.id(), member, meeting, SICK, Which.THIS))
                .isInstanceOfSatisfying(
                        MeetingRefused.class, no -> assertThat(no.why()).isEqualTo(Why.NOT_ALLOWED));
        var theirs = made.planned(lab, group, member, Optional.empty());
        meetings.callOff(lab.id(), member, theirs, SICK, Which.THIS);
        meetings.callOff(lab.id(), coordinator, meeting, SICK, Which.THIS);
    }

    @Test
    void aSeriesStaysAtTheSameHourWhenTheClocksChange() {
        var autumn = LocalDateTime.of(LocalDateTime.now().getYear() + 1, 10, 1, 18, 0);
        var first = meetings.plan(
                        lab.id(),
                        coordinator,
                        group,
                        TestMeetings.content(TestMeetings.TITLE, autumn, Optional.empty()),
                        Optional.of(Repeat.times(Every.WEEK, 8)))
                .id();
        var all = lists.coming(lab.id(), MeetingFilter.ALL, 1, Optional.empty()).cards();
        assertThat(all).hasSize(8).allMatch(MeetingCard::repeats);
        assertThat(all).extracting(card -> card.starts().toLocalTime()).containsOnly(LocalTime.of(18, 0));
        assertThat(jdbc.sql("SELECT DISTINCT HOUR(starts_at) FROM meeting WHERE lab_id = ? ORDER BY 1")
                        .param(lab.id().value())
                        .query(Integer.class)
                        .list())
                .containsExactly(16, 17);
        assertThat(page(first).series()).isPresent();
    }

    @Test
    void thisOneAndThoseThatFollowMoveTogetherAndOneIsCalledOffAlone() {
        var starts = TestMeetings.in(7);
        meetings.plan(
                lab.id(),
                coordinator,
                group,
                TestMeetings.content(TestMeetings.TITLE, starts, Optional.empty()),
                Optional.of(Repeat.times(Every.WEEK, 4)));
        var all = lists.coming(lab.id(), MeetingFilter.ALL, 1, Optional.empty()).cards();
        var second = all.get(1).id();
        meetings.callOff(lab.id(), coordinator, all.get(2).id(), SICK, Which.THIS);
        meetings.change(
                lab.id(),
                coordinator,
                second,
                TestMeetings.content(
                        "Ny rubrik", starts.plusWeeks(1).plusDays(1).withHour(19), Optional.empty()),
                Which.FOLLOWING,
                0);
        var now = lists.coming(lab.id(), MeetingFilter.ALL, 1, Optional.empty()).cards();
        assertThat(now)
                .extracting(MeetingCard::starts)
                .containsExactlyInAnyOrder(
                        starts,
                        starts.plusWeeks(1).plusDays(1).withHour(19),
                        starts.plusWeeks(2),
                        starts.plusWeeks(3).plusDays(1).withHour(19));
        assertThat(now.get(0).title()).isEqualTo(TestMeetings.TITLE);
        assertThat(page(second).sequence()).isEqualTo(1);
    }

    @Test
    void callingOffNeedsAReasonAndIsUndoneWithinTheHour() {
        var meeting = made.planned(lab, group, coordinator, Optional.empty());
        assertThatThrownBy(() -> meetings.callOff(lab.id(), coordinator, meeting, new PlainText(" "), Which.THIS))
                .isInstanceOf(MeetingNotReady.class);
        meetings.callOff(lab.id(), coordinator, meeting, SICK, Which.THIS);
        assertThat(page(meeting).undoable()).isTrue();
        assertThat(page(meeting).whyCalledOff()).isEqualTo(SICK.value());
        meetings.callOn(lab.id(), coordinator, meeting);
        assertThat(page(meeting).standing().state()).isEqualTo(MeetingState.PLANNED);
        meetings.callOff(lab.id(), coordinator, meeting, SICK, Which.THIS);
        jdbc.sql("UPDATE meeting SET called_off_at = called_off_at - INTERVAL 61 MINUTE WHERE id = ?")
                .param(meeting)
                .update();
        assertThatThrownBy(() -> meetings.callOn(lab.id(), coordinator, meeting))
                .isInstanceOfSatisfying(
                        MeetingRefused.class, no -> assertThat(no.why()).isEqualTo(Why.TOO_LATE));
    }

    @Test
    void twoWhoChangeItAtOnceDoNotOverwriteEachOther() {
        var meeting = made.planned(lab, group, coordinator, Optional.empty());
        var done = AtOnce.call(2, i -> {
            try {
                meetings.change(
                        lab.id(),
                        coordinator,
                        meeting,
                        TestMeetings.content("Rubrik " + i, TestMeetings.in(7), Optional.empty()),
                        Which.THIS,
                        0);
                return "changed";
            } catch (MeetingRefused refused) {
                return refused.why().name();
            }
        });
        assertThat(done).containsExactlyInAnyOrder("changed", Why.CHANGED_MEANWHILE.name());
    }

    @Test
    void neitherInThePastNorInTheHourThatDoesNotExist() {
        assertThatThrownBy(() -> meetings.plan(
                        lab.id(),
                        coordinator,
                        group,
                        TestMeetings.content(TestMeetings.TITLE, TestMeetings.in(-1), Optional.empty()),
                        Optional.empty()))
                .isInstanceOf(MeetingNotReady.class);
        assertThatThrownBy(() -> TestMeetings.content(
                        TestMeetings.TITLE, LocalDateTime.of(2027, 3, 28, 2, 15), Optional.empty()))
                .isInstanceOf(NoSuchTime.class);
    }

    @Test
    void whatIsHiddenIsReadByWhoMadeItAndComesBackWithAllAnswers() {
        var meeting = made.planned(lab, group, coordinator, Optional.empty());
        answers.answer(lab.id(), member, meeting, NewAnswer.coming(1, 0));
        moderated.hide(lab.id(), meeting, new Because(new PlainText("Därför."), Language.SWEDISH));
        assertThat(pages.find(lab.id(), meeting, Optional.of(member))).isEmpty();
        assertThat(page(meeting).standing().state()).isEqualTo(MeetingState.HIDDEN);
        moderated.restore(lab.id(), meeting, new Because(new PlainText("Därför."), Language.SWEDISH));
        assertThat(page(meeting).figures().coming()).isEqualTo(1);
    }

    @Test
    void aFacilitatorWhoChangesWhatOthersMadeStandsInTheLog() {
        var meeting = made.planned(lab, group, member, Optional.empty());
        var facilitator = persons.resident(lab);
        AsStaff.run("FACILITATOR", () -> meetings.callOff(lab.id(), facilitator, meeting, SICK, Which.THIS));
        assertThat(jdbc.sql("SELECT act FROM vart_rannebergen_audit.audit_entry WHERE lab_id = ? AND about_id = ?")
                        .params(lab.id().value(), meeting)
                        .query(String.class)
                        .list())
                .containsExactly("MEETING_CALLED_OFF");
    }

    @Test
    void whoComesIsRemindedOnceTheDayBefore() {
        var meeting = made.planned(lab, group, coordinator, Optional.empty());
        reminders.remind();
        assertThat(remindedAt(meeting)).isEmpty();
        made.at(meeting, Instant.now().plusSeconds(3_600));
        reminders.remind();
        assertThat(remindedAt(meeting)).isPresent();
    }

    private Optional<LocalDateTime> remindedAt(long meeting) {
        return jdbc.sql("SELECT reminded_at FROM meeting WHERE id = ? AND reminded_at IS NOT NULL")
                .param(meeting)
                .query(LocalDateTime.class)
                .optional();
    }

    @Test
    void narrowedToALanguageAndChildcare() {
        made.planned(lab, group, coordinator, Optional.empty());
        var arabic = Optional.of(new Language("ar"));
        assertThat(lists.coming(lab.id(), new MeetingFilter(arabic, true, false), 1, Optional.empty())
                        .cards())
                .hasSize(1);
        assertThat(lists.coming(lab.id(), new MeetingFilter(arabic, true, true), 1, Optional.empty())
                        .cards())
                .isEmpty();
        assertThat(lists.coming(
                                lab.id(),
                                new MeetingFilter(Optional.of(new Language("fi")), false, false),
                                1,
                                Optional.empty())
                        .cards())
                .isEmpty();
    }

    @Test
    void namesAreReadByMembersFiguresByAll() {
        var meeting = made.planned(lab, group, coordinator, Optional.empty());
        answers.answer(lab.id(), member, meeting, NewAnswer.coming(2, 1));
        var seen = pages.find(lab.id(), meeting, Optional.of(coordinator)).orElseThrow();
        assertThat(seen.who()).containsExactly(new MeetingPage.Who("Granne", AnswerKind.COMING, 3, false));
        var outside = pages.find(lab.id(), meeting, Optional.empty()).orElseThrow();
        assertThat(outside.who()).isEmpty();
        assertThat(outside.figures().coming()).isEqualTo(3);
    }

    @Test
    void aPageCostsTheSameWithFiveAnswersAndWithThreeHundred() {
        var few = made.planned(lab, group, coordinator, Optional.empty());
        var many = made.planned(lab, group, coordinator, Optional.of(250));
        var people = persons.residents(lab, 300);
        people.subList(0, 5).forEach(person -> answers.answer(lab.id(), person, few, NewAnswer.coming(1, 0)));
        people.forEach(person -> answers.answer(lab.id(), person, many, NewAnswer.coming(1, 0)));
        var reader = Optional.of(coordinator);
        List.of(few, many)
                .forEach(meeting -> assertThat(Statements.of(() -> pages.find(lab.id(), meeting, reader)))
                        .isEqualTo(5));
        assertThat(Statements.of(() -> pages.find(lab.id(), many, Optional.empty())))
                .isEqualTo(3);
        assertThat(Statements.of(() -> lists.coming(lab.id(), MeetingFilter.ALL, 1, reader)))
                .isEqualTo(1);
    }

    private MeetingPage page(long meeting) {
        return pages.find(lab.id(), meeting, Optional.of(coordinator)).orElseThrow();
    }
}
