package se.vartrannebergen.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.projects.ProjectRefused.Why;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestAnswers;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestProjects;

/** Groups carry out what they are about; promises are made by those who answered or carry it out. */
@ServiceTest
class WhoTakesOnTest {
    private static final String NOT_OF_GROUP = "En arbetsgrupp startar projekt med de idéer som gruppen jobbar med.";
    private static final String NOT_THEIR_PROMISE = "Löften om ett projekt ges av dem som gör projektet.";

    private final Projects projects;
    private final ProjectLists lists;
    private final Promising promises;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private final TestPartners partners;
    private final TestGroups groups;
    private final TestAnswers answers;
    private final TestProjects made;
    private final Screen screen;
    private final LocalDate day;
    private Lab lab;
    private PartnerId company;
    private PersonId editor;
    private PersonId author;
    private PersonId coordinator;

    WhoTakesOnTest(
            Projects projects,
            ProjectLists lists,
            Promising promises,
            ProjectToday days,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas,
            TestPartners partners,
            TestGroups groups,
            TestAnswers answers,
            TestProjects made,
            Screen screen) {
        this.projects = projects;
        this.lists = lists;
        this.promises = promises;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
        this.partners = partners;
        this.groups = groups;
        this.answers = answers;
        this.made = made;
        this.screen = screen;
        day = days.today().plusDays(9);
    }

    @BeforeEach
    void aCompanyThatSaidYesAndSomebodyWhoCoordinates() {
        lab = labs.withThreshold(2);
        company = partners.answeringForAll(lab, "bolaget");
        editor = partners.editor(lab, company, true);
        author = persons.resident(lab);
        coordinator = persons.resident(lab);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private long idea() {
        return made.answered(lab, company, editor, author);
    }

    private static void refused(Why why, String role, Runnable what) {
        assertThatThrownBy(() -> AsStaff.run(role, what))
                .isInstanceOfSatisfying(
                        ProjectRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private long start(PersonId by, ProjectOwner owner, long idea) {
        return projects.start(lab.id(), by, owner, TestProjects.words("Odlingslådor"), Set.of(idea));
    }

    private long promise(PersonId by, ProjectOwner owner, Optional<Long> project, Optional<Long> idea) {
        return promises.make(lab.id(), by, TestProjects.promise(owner, project, idea, day));
    }

    @Test
    void aGroupByItselfStartsAndCarriesOnlyWhatItIsAbout() {
        var first = idea();
        var second = idea();
        var strange = idea();
        var group = groups.about(lab, coordinator, first, second);
        var owner = ProjectOwner.ofGroup(group);
        refused(Why.NOT_OF_GROUP, "PERSON", () -> start(coordinator, owner, strange));
        assertThat(ideas.state(strange)).isEqualTo("PLANNED");
        assertThat(lists.planned(lab.id(), group))
                .extracting(ProjectLists.FreeIdea::id)
                .containsExactlyInAnyOrder(first, second);
        var project = AsStaff.call("PERSON", () -> start(coordinator, owner, first));
        refused(Why.NOT_OF_GROUP, "PERSON", () -> projects.carry(lab.id(), coordinator, project, strange));
        var facilitator = persons.newcomer(lab);
        refused(Why.NOT_OF_GROUP, "FACILITATOR", () -> projects.carry(lab.id(), facilitator, project, strange));
        AsStaff.run("PERSON", () -> projects.carry(lab.id(), coordinator, project, second));
        assertThat(lists.planned(lab.id(), group)).isEmpty();
    }

    @Test
    void togetherWithAnOrganisationWhoPublishesTakesOnAnyFreeIdeaAndWhoCoordinatesWhatTheGroupIsAbout() {
        var group = groups.about(lab, editor);
        var both = new ProjectOwner(Optional.of(company), Optional.of(group));
        var first = idea();
        var second = idea();
        var project = AsStaff.call("PARTNER", () -> start(editor, both, first));
        AsStaff.run("PARTNER", () -> projects.carry(lab.id(), editor, project, second));
        // Who is not asked for as an editor now is somebody who coordinates the group.
        var strange = idea();
        refused(Why.NOT_OF_GROUP, "PERSON", () -> projects.carry(lab.id(), editor, project, strange));
    }

    @Test
    void whoComesWithAnIdeaOfOthersIsToldWhyTheGroupCannotBeginWithIt() {
        var theirs = idea();
        var strange = idea();
        var group = groups.about(lab, coordinator, theirs);
        screen.person(lab, coordinator, Language.SWEDISH).opens("ideas/" + strange);
        assertThat(screen.markup()).doesNotContain("projects/new?idea=");
        screen.opens("projects/new?idea=" + strange + "&for=group-" + group);
        assertThat(screen.markup())
                .contains(NOT_OF_GROUP)
                .contains("idea-" + theirs)
                .doesNotContain("idea-" + strange);
        screen.opens("ideas/" + theirs);
        assertThat(screen.markup()).contains("projects/new?idea=" + theirs);
        screen.person(lab, coordinator, new Language("ar")).opens("projects/new?idea=" + strange);
        assertThat(screen.markup()).contains("تبدأ مجموعة العمل مشاريع من الأفكار");
    }

    @Test
    void onlyItsOwnersPromiseSomethingForAProject() {
        var idea = idea();
        var project = made.started(lab, company, editor, idea);
        var city = partners.made(lab, "staden");
        var ofCity = partners.editor(lab, city, true);
        var group = groups.about(lab, coordinator, idea);
        var wanted = Optional.of(project);
        refused(
                Why.NOT_THEIR_PROMISE,
                "PARTNER",
                () -> promise(ofCity, ProjectOwner.of(city), wanted, Optional.empty()));
        refused(
                Why.NOT_THEIR_PROMISE,
                "PERSON",
                () -> promise(coordinator, ProjectOwner.ofGroup(group), wanted, Optional.empty()));
        AsStaff.run("PARTNER", () -> promise(editor, ProjectOwner.of(company), wanted, Optional.empty()));
        screen.person(lab, coordinator, Language.SWEDISH).opens("projects/" + project);
        assertThat(screen.markup()).doesNotContain("promises/new");
        screen.opens("promises/new?project=" + project);
        assertThat(screen.markup()).contains(NOT_THEIR_PROMISE).doesNotContain("field-promise");
        screen.partner(lab, editor, Language.SWEDISH).opens("projects/" + project);
        assertThat(screen.markup()).contains("promises/new?project=" + project);
    }

    @Test
    void eitherOfThoseWhoOwnItTogetherPromises() {
        var group = groups.about(lab, editor);
        var both = new ProjectOwner(Optional.of(company), Optional.of(group));
        var idea = idea();
        var project = Optional.of(AsStaff.call("PARTNER", () -> start(editor, both, idea)));
        AsStaff.run("PARTNER", () -> promise(editor, ProjectOwner.of(company), project, Optional.empty()));
        AsStaff.run("PERSON", () -> promise(editor, ProjectOwner.ofGroup(group), project, Optional.empty()));
    }

    @Test
    void forAnIdeaThosePromiseWhoAnsweredItOrCarryItOut() {
        var idea = answers.owed(lab, author);
        var wanted = Optional.of(idea);
        var owner = ProjectOwner.of(company);
        refused(Why.NOT_THEIR_PROMISE, "PARTNER", () -> promise(editor, owner, Optional.empty(), wanted));
        answers.given(lab, company, editor, idea, Verdict.YES);
        AsStaff.run("PARTNER", () -> promise(editor, owner, Optional.empty(), wanted));
        var group = groups.about(lab, coordinator, idea);
        var growers = ProjectOwner.ofGroup(group);
        refused(Why.NOT_THEIR_PROMISE, "PERSON", () -> promise(coordinator, growers, Optional.empty(), wanted));
        screen.person(lab, coordinator, Language.SWEDISH).opens("ideas/" + idea);
        assertThat(screen.markup()).contains("projects/new?idea=").doesNotContain("promises/new?idea=");
        AsStaff.run("PERSON", () -> start(coordinator, growers, idea));
        AsStaff.run("PERSON", () -> promise(coordinator, growers, Optional.empty(), wanted));
        screen.person(lab, coordinator, Language.SWEDISH).opens("promises/new?idea=" + idea);
        assertThat(LocatorJ._find(
                        Button.class,
                        spec -> spec.withPredicate(
                                one -> one.getElement().getTextRecursively().equals("Lova det"))))
                .hasSize(1);
    }
}
