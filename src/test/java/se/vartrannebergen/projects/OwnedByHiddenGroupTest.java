package se.vartrannebergen.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.files.ImageCarrier;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Screen;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestProjects;

/** What only a group carries out or promised is out of sight with the group; what it shares with an organisation is not. */
@ServiceTest
class OwnedByHiddenGroupTest {
    private final Projects projects;
    private final ProjectPages pages;
    private final ProjectLists lists;
    private final Promising promises;
    private final PromiseBook book;
    private final ProjectSitemap sitemap;
    private final ProjectsInNews news;
    private final Map<String, ImageCarrier> carriers;
    private final ProjectToday days;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestPartners partners;
    private final TestGroups groups;
    private final TestProjects made;
    private final TestDecisions decisions;
    private final Screen screen;
    private final JdbcClient jdbc;
    private Lab lab;
    private PartnerId company;
    private PersonId editor;
    private PersonId coordinator;
    private long idea;
    private long group;
    private long project;
    private long promise;

    OwnedByHiddenGroupTest(
            Projects projects,
            ProjectPages pages,
            ProjectLists lists,
            Promising promises,
            PromiseBook book,
            ProjectSitemap sitemap,
            ProjectsInNews news,
            Map<String, ImageCarrier> carriers,
            ProjectToday days,
            TestLabs labs,
            TestPersons persons,
            TestPartners partners,
            TestGroups groups,
            TestProjects made,
            TestDecisions decisions,
            Screen screen,
            JdbcClient jdbc) {
        this.projects = projects;
        this.pages = pages;
        this.lists = lists;
        this.promises = promises;
        this.book = book;
        this.sitemap = sitemap;
        this.news = news;
        this.carriers = carriers;
        this.days = days;
        this.labs = labs;
        this.persons = persons;
        this.partners = partners;
        this.groups = groups;
        this.made = made;
        this.decisions = decisions;
        this.screen = screen;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aProjectAndAPromiseOfAGroup() {
        lab = labs.withThreshold(2);
        company = partners.answeringForAll(lab, "bolaget");
        editor = partners.editor(lab, company, true);
        coordinator = persons.resident(lab);
        idea = made.answered(lab, company, editor, persons.resident(lab));
        group = groups.about(lab, coordinator, idea);
        var owner = ProjectOwner.ofGroup(group);
        project = AsStaff.call(
                "PERSON",
                () -> projects.start(
                        lab.id(), coordinator, owner, TestProjects.words(TestProjects.TITLE), Set.of(idea)));
        promise = AsStaff.call(
                "PERSON",
                () -> promises.make(
                        lab.id(),
                        coordinator,
                        TestProjects.promise(owner, Optional.of(project), Optional.of(idea), days.today())));
    }

    @AfterEach
    void close() {
        screen.close();
    }

    private void hide() {
        decisions.about(lab, new ContentRef("group", group), TestDecisions.because(ContentAction.HIDE));
    }

    private List<Boolean> photosArePublic() {
        return carriers.values().stream()
                .filter(one -> one.kind().startsWith("project"))
                .map(one -> one.isPublic(lab.id(), project))
                .distinct()
                .toList();
    }

    @Test
    void nobodyElseFindsItByPageListSitemapNewsOrPhoto() {
        assertThat(sitemap.count(lab.id())).isOne();
        assertThat(photosArePublic()).containsExactly(true);
        hide();
        assertThat(pages.find(lab.id(), project)).isEmpty();
        assertThat(book.find(lab.id(), promise)).isEmpty();
        assertThat(book.ofIdea(lab.id(), idea)).isEmpty();
        assertThat(book.ofProject(lab.id(), project)).isEmpty();
        assertThat(lists.ofIdea(lab.id(), idea)).isEmpty();
        assertThat(sitemap.count(lab.id())).isZero();
        assertThat(sitemap.entries(lab.id(), 1)).isEmpty();
        assertThat(news.find(lab.id(), project)).isEmpty();
        assertThat(photosArePublic()).containsExactly(false);
        for (var address : new String[] {"projects/" + project, "promises/" + promise}) {
            screen.visitor(lab, Language.SWEDISH).opens(address);
            assertThat(screen.markup()).doesNotContain(TestProjects.TITLE, TestProjects.PROMISE, TestGroups.NAME);
        }
        screen.visitor(lab, Language.SWEDISH).opens("ideas/" + idea);
        assertThat(screen.markup()).doesNotContain("projects/" + project, TestProjects.PROMISE);
    }

    @Test
    void theTimelineOfAnIdeaNamesItOnlyWhileEverybodyMayKnowOfIt() {
        AsStaff.run("PERSON", () -> projects.begin(lab.id(), coordinator, project));
        assertThat(pageOfTheIdea()).contains(TestGroups.NAME);
        hide();
        assertThat(pageOfTheIdea()).doesNotContain(TestGroups.NAME);
    }

    private String pageOfTheIdea() {
        screen.visitor(lab, Language.SWEDISH).opens("ideas/" + idea);
        return screen.markup();
    }

    @Test
    void whoStartedTheGroupStillReadsItAndItIsBackWithTheGroup() {
        hide();
        screen.person(lab, coordinator, Language.SWEDISH).opens("projects/" + project);
        assertThat(screen.markup()).contains(TestProjects.TITLE, TestProjects.PROMISE);
        screen.opens("promises/" + promise);
        assertThat(screen.markup()).contains(TestProjects.PROMISE);
        screen.person(lab, persons.resident(lab), Language.SWEDISH).opens("projects/" + project);
        assertThat(screen.markup()).doesNotContain(TestProjects.TITLE);
        jdbc.sql("UPDATE working_group SET state = 'ACTIVE', stood_as = NULL WHERE id = ?")
                .param(group)
                .update();
        assertThat(pages.find(lab.id(), project)).isPresent();
    }

    @Test
    void whatAnOrganisationOwnsTooStaysReadableWithoutTheNameOfTheGroup() {
        jdbc.sql("UPDATE project SET partner_id = ? WHERE id = ?")
                .params(company.value(), project)
                .update();
        hide();
        var page = pages.find(lab.id(), project).orElseThrow();
        assertThat(page.owner().group().orElseThrow().name()).isEmpty();
        assertThat(page.promises()).isEmpty();
        assertThat(photosArePublic()).containsExactly(true);
        assertThat(sitemap.count(lab.id())).isOne();
    }
}
