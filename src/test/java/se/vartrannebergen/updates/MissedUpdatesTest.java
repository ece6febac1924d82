package se.vartrannebergen.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.notifications.Inbox;
import se.vartrannebergen.notifications.Notice;
import se.vartrannebergen.notifications.NoticeKind;
import se.vartrannebergen.partners.Editors;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestUpdates;

/** What was planned by somebody who may not publish any more does not come out; those who may are told, and say what becomes of it. */
@ServiceTest
class MissedUpdatesTest {
    private final DueUpdates due;
    private final UpdatePages pages;
    private final Inbox inbox;
    private final Editors editors;
    private final TestPartners partners;
    private final TestUpdates made;
    private final TestDecisions decisions;
    private final TestIdeas ideas;
    private final TestPersons persons;
    private final TestLabs labs;
    private final JdbcClient jdbc;
    private Lab lab;
    private PartnerId company;
    private PersonId planner;
    private PersonId other;
    private PersonId drafter;

    MissedUpdatesTest(
            DueUpdates due,
            UpdatePages pages,
            Inbox inbox,
            Editors editors,
            TestPartners partners,
            TestUpdates made,
            TestDecisions decisions,
            TestIdeas ideas,
            TestPersons persons,
            TestLabs labs,
            JdbcClient jdbc) {
        this.due = due;
        this.pages = pages;
        this.inbox = inbox;
        this.editors = editors;
        this.partners = partners;
        this.made = made;
        this.decisions = decisions;
        this.ideas = ideas;
        this.persons = persons;
        this.labs = labs;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aCompanyWithThreeEditors() {
        lab = labs.make();
        company = partners.made(lab, "bolaget");
        planner = partners.editor(lab, company, true);
        other = partners.editor(lab, company, true);
        drafter = partners.editor(lab, company, false);
    }

    private long planned() {
        var content = TestUpdates.content()
                .timed(new UpdateTiming(
                        Optional.of(LocalDateTime.now(UpdateTiming.HERE).plusHours(2)), Optional.empty(), false));
        return AsStaff.call(
                "PARTNER", () -> made.published(lab, planner, new ContentRef("partner", company.value()), content));
    }

    private void itsTimeComes(long update) {
        jdbc.sql("UPDATE news_update SET planned_at = UTC_TIMESTAMP(6) - INTERVAL 3 HOUR WHERE id = ?")
                .param(update)
                .update();
        due.run();
    }

    private List<Notice> told(PersonId person) {
        return inbox.page(lab.id(), person, 1).notices().stream()
                .filter(notice -> notice.kind() == NoticeKind.NEWS_MISSED)
                .toList();
    }

    /** @param name of the way in which the right is lost */
    record Loss(String name, Consumer<MissedUpdatesTest> happens) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Loss> losses() {
        return Stream.of(
                new Loss(
                        "removed as an editor",
                        test -> AsStaff.run(
                                "ADMIN",
                                () -> test.editors.remove(
                                        test.lab.id(), test.company, test.persons.newcomer(test.lab), test.planner))),
                new Loss(
                        "writes drafts only",
                        test -> AsStaff.run(
                                "ADMIN",
                                () -> test.editors.put(
                                        test.lab.id(),
                                        test.company,
                                        test.persons.newcomer(test.lab),
                                        test.planner,
                                        false))),
                new Loss("has no role for partners any more", test -> test.lastSignInSaid(false)),
                new Loss("is paused", test -> test.isDecidedAbout(3)),
                new Loss("is suspended", test -> test.isDecidedAbout(null)));
    }

    private void lastSignInSaid(boolean actsForPartners) {
        jdbc.sql("""
                        INSERT INTO staff_member (lab_id, person_id, facilitates, works, acts_for_partners, seen_at)
                        VALUES (?, ?, FALSE, ?, ?, UTC_TIMESTAMP(6))
                        ON DUPLICATE KEY UPDATE works = VALUES(works), acts_for_partners = VALUES(acts_for_partners)""")
                .params(lab.id().value(), planner.value(), actsForPartners, actsForPartners)
                .update();
    }

    private void isDecidedAbout(Integer days) {
        decisions.about(lab, ideas.sent(lab, planner), TestDecisions.pausing(days));
    }

    @ParameterizedTest
    @MethodSource("losses")
    void itIsADraftOfTheOrganisationAgainAndThoseWhoPublishAreToldOnce(Loss loss) {
        lastSignInSaid(true);
        var update = planned();
        loss.happens().accept(this);
        itsTimeComes(update);
        assertThat(pages.find(lab.id(), update, Optional.empty(), Language.SWEDISH))
                .isEmpty();
        assertThat(made.state(update)).isEqualTo("DRAFT");
        Eventually.holds(() -> told(other).size() == 1);
        due.run();
        Eventually.keeps(() -> told(other).size() == 1 && told(drafter).isEmpty());
        assertThat(inbox.open(lab.id(), other, told(other).getFirst().id()))
                .contains("/partner/updates/" + update + "/edit");
    }

    @Test
    void ofAnOrganisationThatTakesNoPartAnyMoreItIsADraftAgainAndNobodyIsTold() {
        var update = planned();
        partners.archive(lab, company);
        itsTimeComes(update);
        assertThat(made.state(update)).isEqualTo("DRAFT");
        Eventually.keeps(() -> told(planner).isEmpty() && told(other).isEmpty());
    }

    @Test
    void ofThoseWhoStillPublishItComesOut() {
        lastSignInSaid(true);
        var update = planned();
        itsTimeComes(update);
        assertThat(made.state(update)).isEqualTo("PUBLIC");
        Eventually.keeps(() -> told(other).isEmpty());
    }

    @Test
    void onceItWasThrownAwayTheNoticeLeadsToTheInbox() {
        var update = planned();
        AsStaff.run("ADMIN", () -> editors.remove(lab.id(), company, persons.newcomer(lab), planner));
        itsTimeComes(update);
        Eventually.holds(() -> told(other).size() == 1);
        jdbc.sql("DELETE FROM news_update WHERE id = ?").param(update).update();
        assertThat(inbox.open(lab.id(), other, told(other).getFirst().id())).contains("/me/inbox");
    }
}
