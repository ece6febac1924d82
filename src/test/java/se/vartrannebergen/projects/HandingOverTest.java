package se.vartrannebergen.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.vartrannebergen.files.Pictures;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.projects.ProjectRefused.Why;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestProjects;

@ServiceTest
class HandingOverTest {
    private final HandingOver handing;
    private final ProjectPages pages;
    private final ProjectImages images;
    private final ProjectToday days;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestPartners partners;
    private final TestGroups groups;
    private final TestProjects made;
    private Lab lab;
    private PartnerId company;
    private PartnerId city;
    private PersonId editor;
    private PersonId facilitator;
    private long project;

    HandingOverTest(
            HandingOver handing,
            ProjectPages pages,
            ProjectImages images,
            ProjectToday days,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            TestLabs labs,
            TestPersons persons,
            TestPartners partners,
            TestGroups groups,
            TestProjects made) {
        this.handing = handing;
        this.pages = pages;
        this.images = images;
        this.days = days;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.labs = labs;
        this.persons = persons;
        this.partners = partners;
        this.groups = groups;
        this.made = made;
    }

    @BeforeEach
    void aProjectOfTheFirstOfTwoOrganisations() {
        lab = labs.withThreshold(2);
        company = partners.answeringForAll(lab, "bolaget");
        city = partners.made(lab, "staden");
        editor = partners.editor(lab, company, true);
        facilitator = persons.newcomer(lab);
        project = made.started(lab, company, editor, made.answered(lab, company, editor, persons.resident(lab)));
    }

    private void give(ProjectOwner owner) {
        AsStaff.run("FACILITATOR", () -> handing.project(lab.id(), facilitator, project, owner));
    }

    /** As everybody else does: who holds the first and wants the second is not waited for by who holds the second and wants the first. */
    @Test
    void whoGivesAndWhoTakesAreHeldInTheOrderOfTheirNumbers() {
        var promise = made.promised(
                lab, company, editor, Optional.empty(), days.today().plusDays(3));
        heldInOrder(() -> give(ProjectOwner.of(city)));
        heldInOrder(() -> AsStaff.run(
                "FACILITATOR", () -> handing.promise(lab.id(), facilitator, promise, ProjectOwner.of(city))));
        assertThat(pages.find(lab.id(), project).orElseThrow().owner().owner()).isEqualTo(ProjectOwner.of(city));
    }

    private void heldInOrder(Runnable gives) {
        var given = transaction.execute(status -> {
            hold("SELECT id FROM partner WHERE id = ? FOR UPDATE", company);
            var running = CompletableFuture.runAsync(gives);
            assertThat(running).as("waits").failsWithin(Duration.ofMillis(700));
            hold("SELECT id FROM partner WHERE id = ? FOR UPDATE NOWAIT", city);
            return running;
        });
        Objects.requireNonNull(given).join();
    }

    private void hold(String sql, PartnerId partner) {
        jdbc.sql(sql).param(partner.value()).query(Long.class).single();
    }

    @Test
    void youngPeopleTakeOverNoProjectWithPhotosAndNoneIsTakenInThen() throws Exception {
        var group = groups.started(lab, persons.resident(lab));
        jdbc.sql("UPDATE working_group SET young = TRUE WHERE id = ?")
                .param(group)
                .update();
        var both = new ProjectOwner(Optional.of(company), Optional.of(group));
        var picture = new ByteArrayInputStream(Pictures.jpeg(Pictures.photo(400, 300)));
        var image = AsStaff.call("PARTNER", () -> images.add(lab.id(), editor, project, ProjectPhase.BEFORE, picture));
        for (var owner : new ProjectOwner[] {both, ProjectOwner.ofGroup(group)}) {
            assertThatThrownBy(() -> give(owner))
                    .isInstanceOfSatisfying(
                            ProjectRefused.class,
                            refused -> assertThat(refused.why()).isEqualTo(Why.YOUNG_HAS_PHOTOS));
        }
        AsStaff.run(
                "FACILITATOR", () -> images.remove(lab.id(), facilitator, project, ProjectPhase.BEFORE, image.id()));
        give(both);
        assertThatThrownBy(() -> AsStaff.call(
                        "PARTNER",
                        () -> images.add(
                                lab.id(),
                                editor,
                                project,
                                ProjectPhase.AFTER,
                                new ByteArrayInputStream(Pictures.jpeg(Pictures.photo(400, 300))))))
                .isInstanceOfSatisfying(
                        ProjectRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Why.YOUNG_NO_PHOTOS));
    }
}
