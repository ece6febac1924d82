package se.vartrannebergen.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.meetings.MeetingAccess;
import se.vartrannebergen.meetings.MeetingRefused;
import se.vartrannebergen.meetings.MeetingUnknown;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestMeetings;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class AgendaTest {
    private static final Because BECAUSE = new Because(new PlainText("Därför."), Language.SWEDISH);

    private final Agenda agenda;
    private final ModeratedAgenda moderated;
    private final MeetingAccess access;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestGroups groups;
    private final TestMeetings meetings;
    private Lab lab;
    private PersonId coordinator;
    private PersonId member;
    private PersonId other;
    private long meeting;

    AgendaTest(
            Agenda agenda,
            ApplicationContext context,
            MeetingAccess access,
            TestLabs labs,
            TestPersons persons,
            TestGroups groups,
            TestMeetings meetings) {
        this.agenda = agenda;
        this.moderated = context.getBean(ModeratedAgenda.class);
        this.access = access;
        this.labs = labs;
        this.persons = persons;
        this.groups = groups;
        this.meetings = meetings;
    }

    @BeforeEach
    void aMeetingThatComes() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        member = persons.resident(lab);
        other = persons.resident(lab);
        var group = groups.started(lab, coordinator);
        groups.join(lab, group, member);
        groups.join(lab, group, other);
        meeting = meetings.planned(lab, group, coordinator, Optional.empty());
    }

    private static NewPoint point(String title) {
        return new NewPoint(new PlainText(title), new PlainText("Mer om det."), Optional.of(10), Language.SWEDISH);
    }

    private List<AgendaPoint> points(Optional<PersonId> reader) {
        return agenda.of(access.mustRead(lab.id(), meeting, reader));
    }

    private List<String> titles() {
        return points(Optional.of(member)).stream().map(AgendaPoint::title).toList();
    }

    @Test
    void membersAddPointsThatVisitorsReadWithoutNames() {
        agenda.add(lab.id(), meeting, member, point("Bevattning"));

        assertThat(points(Optional.empty())).singleElement().satisfies(found -> {
            assertThat(found.title()).isEqualTo("Bevattning");
            assertThat(found.author()).isEmpty();
            assertThat(found.changeable()).isFalse();
        });
        assertThat(points(Optional.of(other)).getFirst().author()).contains("Granne");
    }

    @Test
    void whoIsNoMemberAddsNone() {
        var outside = persons.resident(lab);

        assertThatThrownBy(() -> agenda.add(lab.id(), meeting, outside, point("Bevattning")))
                .isInstanceOf(MeetingRefused.class);
    }

    @Test
    void ofAMembersOnlyGroupOutsidersLearnNothing() {
        var closed = groups.started(lab, coordinator, Reading.MEMBERS);
        var secret = meetings.planned(lab, closed, coordinator, Optional.empty());
        var point = agenda.add(lab.id(), secret, coordinator, point("Hemligt"));

        assertThatThrownBy(() -> agenda.add(lab.id(), secret, member, point("Bevattning")))
                .isInstanceOf(MeetingUnknown.class);
        assertThatThrownBy(() -> agenda.remove(lab.id(), member, point)).isInstanceOf(MeetingUnknown.class);
        var piece = moderated.find(lab.id(), point).orElseThrow();
        assertThat(moderated.isReadBy(lab.id(), piece, Optional.of(member))).isFalse();
        assertThat(moderated.isReadBy(lab.id(), piece, Optional.of(coordinator)))
                .isTrue();
    }

    @Test
    void onceItIsOverNothingIsAdded() {
        meetings.at(meeting, Instant.now().minusSeconds(3 * 3600));

        assertThatThrownBy(() -> agenda.add(lab.id(), meeting, member, point("Bevattning")))
                .isInstanceOf(MeetingRefused.class);
    }

    @Test
    void theAuthorAndCoordinatorsChangeIt() {
        var id = agenda.add(lab.id(), meeting, member, point("Bevattning"));

        assertThatThrownBy(() -> agenda.edit(lab.id(), other, id, point("Annat"), 1))
                .isInstanceOf(MeetingRefused.class);
        agenda.edit(lab.id(), member, id, point("Bevattning i juli"), 1);
        assertThatThrownBy(() -> agenda.edit(lab.id(), coordinator, id, point("Något gammalt"), 1))
                .isInstanceOfSatisfying(
                        AgendaChangedElsewhere.class,
                        changed -> assertThat(changed.now().title()).isEqualTo("Bevattning i juli"));
        agenda.edit(lab.id(), coordinator, id, point("Vattning"), 2);

        assertThat(titles()).containsExactly("Vattning");
    }

    @Test
    void whatWasTakenAwayComesBackWhereItStood() {
        var first = agenda.add(lab.id(), meeting, member, point("Ett"));
        agenda.add(lab.id(), meeting, member, point("Två"));

        agenda.remove(lab.id(), member, first);
        assertThat(titles()).containsExactly("Två");
        agenda.bringBack(lab.id(), member, first);

        assertThat(titles()).containsExactly("Ett", "Två");
    }

    @Test
    void membersPutThemInOrder() {
        agenda.add(lab.id(), meeting, member, point("Ett"));
        agenda.add(lab.id(), meeting, member, point("Två"));
        var third = agenda.add(lab.id(), meeting, member, point("Tre"));

        agenda.move(lab.id(), other, third, true);
        agenda.move(lab.id(), other, third, true);
        agenda.move(lab.id(), other, third, true);

        assertThat(titles()).containsExactly("Tre", "Ett", "Två");
    }

    @Test
    void manyWhoMoveAtOnceLoseNone() {
        var ids = IntStream.range(0, 6)
                .mapToObj(i -> agenda.add(lab.id(), meeting, member, point("Punkt " + i)))
                .toList();

        AtOnce.call(12, i -> {
            agenda.move(lab.id(), i % 2 == 0 ? member : other, ids.get(i % 6), i % 3 == 0);
            return true;
        });

        assertThat(points(Optional.of(member)).stream().map(AgendaPoint::id)).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void twoTapsAddOnePoint() {
        AtOnce.call(6, i -> agenda.add(lab.id(), meeting, member, point("Bevattning")));

        assertThat(titles()).hasSize(1);
    }

    @Test
    void fiftyPointsCostOneStatementAndThereAreNoMore() {
        var standing = access.mustRead(lab.id(), meeting, Optional.of(member));
        assertThat(Statements.of(() -> agenda.of(standing))).isEqualTo(1);
        IntStream.range(0, Agenda.MOST_POINTS).forEach(i -> agenda.add(lab.id(), meeting, member, point("Punkt " + i)));

        assertThat(Statements.of(() -> agenda.of(standing))).isEqualTo(1);
        assertThat(agenda.of(standing)).hasSize(Agenda.MOST_POINTS);
        assertThatThrownBy(() -> agenda.add(lab.id(), meeting, member, point("En till")))
                .isInstanceOf(AgendaFull.class);
    }

    @Test
    void aHiddenPointIsReadByNobodyAndComesBack() {
        var id = agenda.add(lab.id(), meeting, member, point("Bevattning"));

        moderated.hide(lab.id(), id, BECAUSE);
        assertThat(titles()).isEmpty();
        moderated.restore(lab.id(), id, BECAUSE);

        assertThat(titles()).containsExactly("Bevattning");
    }
}
