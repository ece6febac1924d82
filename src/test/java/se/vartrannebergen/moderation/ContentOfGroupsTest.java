package se.vartrannebergen.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.tasks.NewTask;
import se.vartrannebergen.tasks.Tasks;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestMeetings;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.texts.Texts;

/** What only the members of a group read is reported by them, and a change is asked for where there is a way to make it. */
@ServiceTest
class ContentOfGroupsTest {
    private static final NewReport REPORT = new NewReport(1, new PlainText("Elakt."), Language.SWEDISH);

    private final Reports reports;
    private final Decisions decisions;
    private final ModeratedContents contents;
    private final Tasks tasks;
    private final TestDecisions deciding;
    private final TestGroups groups;
    private final TestMeetings meetings;
    private final TestLabs labs;
    private final TestPersons persons;
    private final Screen screen;
    private final Texts texts;
    private Lab lab;
    private long group;
    private ContentRef task;
    private List<PersonId> members;
    private PersonId author;

    ContentOfGroupsTest(
            Reports reports,
            Decisions decisions,
            ModeratedContents contents,
            Tasks tasks,
            TestDecisions deciding,
            TestGroups groups,
            TestMeetings meetings,
            TestLabs labs,
            TestPersons persons,
            Screen screen,
            Texts texts) {
        this.reports = reports;
        this.decisions = decisions;
        this.contents = contents;
        this.tasks = tasks;
        this.deciding = deciding;
        this.groups = groups;
        this.meetings = meetings;
        this.labs = labs;
        this.persons = persons;
        this.screen = screen;
        this.texts = texts;
    }

    @BeforeEach
    void aTaskInAGroupForItsMembers() {
        lab = labs.make();
        author = persons.resident(lab);
        members = persons.residents(lab, 4);
        group = groups.started(lab, author, Reading.MEMBERS);
        members.forEach(member -> groups.join(lab, group, member));
        task = new ContentRef(
                "task",
                tasks.add(
                        lab.id(),
                        author,
                        group,
                        new NewTask(
                                new PlainText("Ring Kalle"),
                                Language.SWEDISH,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private Visibility visibility(ContentRef content) {
        return contents.get(lab.id(), content).visibility();
    }

    private void hideByReports(ContentRef content) {
        members.subList(0, 3).forEach(member -> reports.report(lab.id(), content, Optional.of(member), REPORT));
        assertThat(visibility(content)).isEqualTo(Visibility.HIDDEN);
    }

    private void whatIsHiddenIsReportedByMembersOnly(ContentRef content) {
        hideByReports(content);
        assertThat(reports.report(lab.id(), content, Optional.of(members.getLast()), REPORT))
                .isNotEmpty();
        assertThatThrownBy(() -> reports.report(lab.id(), content, Optional.of(persons.resident(lab)), REPORT))
                .isInstanceOf(CaseUnknown.class);
        assertThatThrownBy(() -> reports.report(lab.id(), content, Optional.empty(), REPORT))
                .isInstanceOf(CaseUnknown.class);
    }

    @Test
    void aHiddenTaskIsReportedByMembersOnly() {
        whatIsHiddenIsReportedByMembersOnly(task);
    }

    @Test
    void aHiddenMeetingIsReportedByMembersOnly() {
        whatIsHiddenIsReportedByMembersOnly(
                new ContentRef("meeting", meetings.planned(lab, group, author, Optional.empty())));
    }

    @Test
    void noChangeIsAskedForWhereThereIsNoWayToMakeIt() {
        assertThatThrownBy(() -> deciding.about(lab, task, TestDecisions.because(ContentAction.ASK_EDIT)))
                .isInstanceOfSatisfying(
                        ModerationRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(ModerationRefused.Why.NOT_POSSIBLE));
        assertThat(visibility(task)).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void theDeskDoesNotOfferIt() {
        var staff = persons.newcomer(lab);
        var about = AsStaff.call("FACILITATOR", () -> decisions.open(lab.id(), staff, task));
        screen.facilitator(lab, staff, Language.SWEDISH).opens("staff/cases/" + about);
        assertThat(screen.markup())
                .contains(texts.get(Language.SWEDISH, "moderation.desk.option.remove"))
                .doesNotContain(texts.get(Language.SWEDISH, "moderation.desk.option.askedit"));
    }
}
