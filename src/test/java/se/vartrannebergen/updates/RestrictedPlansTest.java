package se.vartrannebergen.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.LabSettings.ReviewPolicy;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.partnernews.PartnerNews;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestUpdates;

/** A decision holds for news that is planned as for any other: it does not come out before the decision is taken back. */
@ServiceTest
class RestrictedPlansTest {
    private final Updates updates;
    private final UpdatePages pages;
    private final UpdateLists lists;
    private final DueUpdates due;
    private final PartnerNews news;
    private final TestPartners partners;
    private final TestUpdates made;
    private final TestDecisions decisions;
    private final TestPersons persons;
    private final TestLabs labs;
    private final JdbcClient jdbc;
    private Lab lab;
    private PartnerId company;
    private PersonId editor;
    private ContentRef publisher;

    RestrictedPlansTest(
            Updates updates,
            UpdatePages pages,
            UpdateLists lists,
            DueUpdates due,
            PartnerNews news,
            TestPartners partners,
            TestUpdates made,
            TestDecisions decisions,
            TestPersons persons,
            TestLabs labs,
            JdbcClient jdbc) {
        this.updates = updates;
        this.pages = pages;
        this.lists = lists;
        this.due = due;
        this.news = news;
        this.partners = partners;
        this.made = made;
        this.decisions = decisions;
        this.persons = persons;
        this.labs = labs;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aCompany() {
        in(labs.make());
    }

    private void in(Lab where) {
        lab = where;
        company = partners.made(lab, "bolaget");
        editor = partners.editor(lab, company, true);
        publisher = new ContentRef("partner", company.value());
    }

    private static UpdateTiming soon() {
        return new UpdateTiming(
                Optional.of(LocalDateTime.now(UpdateTiming.HERE).plusHours(2)), Optional.empty(), false);
    }

    private long planned() {
        return AsStaff.call(
                "PARTNER",
                () -> made.published(
                        lab, editor, publisher, TestUpdates.content().timed(soon())));
    }

    private long decide(long update, ContentAction action) {
        return decisions.about(lab, new ContentRef("update", update), TestDecisions.because(action));
    }

    private void itsTimeComes(long update) {
        jdbc.sql("UPDATE news_update SET planned_at = UTC_TIMESTAMP(6) - INTERVAL 3 HOUR WHERE id = ?")
                .param(update)
                .update();
        due.run();
    }

    @Test
    void whatWasHiddenAndIsRemovedAfterItsTimeIsRemovedAndNoDraft() {
        var update = planned();
        decide(update, ContentAction.HIDE);
        itsTimeComes(update);
        decide(update, ContentAction.REMOVE);
        assertThat(made.state(update)).isEqualTo("REMOVED");
    }

    private boolean isOut(long update) {
        var listed = lists.find(lab.id(), UpdateFilter.ALL, Language.SWEDISH, 1).cards().stream()
                .anyMatch(card -> card.id() == update);
        assertThat(pages.find(lab.id(), update, Optional.empty(), Language.SWEDISH)
                        .isPresent())
                .isEqualTo(listed);
        return listed;
    }

    private WrittenUpdate written(long update) {
        return AsStaff.call("PARTNER", () -> updates.toChange(lab.id(), editor, update));
    }

    @ParameterizedTest
    @EnumSource(
            value = ContentAction.class,
            names = {"HIDE", "REMOVE", "ASK_EDIT"})
    void whatIsHiddenOrRemovedBeforeItsTimeDoesNotComeOutAtIt(ContentAction action) {
        var update = planned();
        decide(update, action);
        assertThat(made.state(update)).isEqualTo(action == ContentAction.REMOVE ? "REMOVED" : "HIDDEN");
        itsTimeComes(update);
        assertThat(isOut(update)).isFalse();
    }

    @Test
    void broughtBackBeforeItsTimeItComesAtIt() {
        var update = planned();
        decisions.undo(lab, decide(update, ContentAction.REMOVE));
        assertThat(made.state(update)).isEqualTo("PLANNED");
        due.run();
        assertThat(isOut(update)).isFalse();
        itsTimeComes(update);
        assertThat(isOut(update)).isTrue();
    }

    @Test
    void broughtBackAfterItsTimeItIsADraftOfItsPublisherWhichSaysThatItWasMissed() {
        var update = planned();
        var decision = decide(update, ContentAction.HIDE);
        itsTimeComes(update);
        decisions.undo(lab, decision);
        due.run();
        assertThat(isOut(update)).isFalse();
        assertThat(made.state(update)).isEqualTo("DRAFT");
        assertThat(AsStaff.call("PARTNER", () -> news.desk(lab.id(), company, editor))
                        .drafts())
                .extracting(PartnerNews.Item::missed)
                .containsExactly(true);
        assertThat(openCases(update))
                .as("nothing is left to decide about a draft")
                .isZero();
        var draft = written(update);
        AsStaff.run(
                "PARTNER",
                () -> updates.publish(
                        lab.id(),
                        editor,
                        update,
                        draft.version(),
                        draft.content().timed(UpdateTiming.AT_ONCE)));
        assertThat(isOut(update)).isTrue();
    }

    private int openCases(long update) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM moderation_case
                        WHERE lab_id = ? AND content_kind = 'update' AND content_id = ? AND state IN ('OPEN', 'AWAITING_EDIT')""")
                .params(lab.id().value(), update)
                .query(Integer.class)
                .single();
    }

    @Test
    void askedToChangeItItsWritersKeepOrMoveItsTimeAndItComesOnceTheChangeWasRead() {
        var update = planned();
        decide(update, ContentAction.ASK_EDIT);
        var seen = written(update);
        assertThat(seen.isOut()).as("when it comes can still be said").isFalse();
        assertThat(seen.content().timing().from()).isPresent();
        edit(update, TestUpdates.content("Ny rubrik", TestUpdates.TEXT).timed(soon()));
        decide(update, ContentAction.KEEP);
        assertThat(made.state(update)).isEqualTo("PLANNED");
        itsTimeComes(update);
        assertThat(isOut(update)).isTrue();
    }

    @Test
    void askedToChangeItAndGivenNoTimeItIsPublishedOnceTheChangeWasRead() {
        var update = planned();
        decide(update, ContentAction.ASK_EDIT);
        edit(update, TestUpdates.content("Ny rubrik", TestUpdates.TEXT));
        assertThat(isOut(update)).isFalse();
        decide(update, ContentAction.KEEP);
        assertThat(isOut(update)).isTrue();
    }

    private void edit(long update, UpdateContent content) {
        var seen = written(update);
        AsStaff.run("PARTNER", () -> updates.edit(lab.id(), editor, update, seen.version(), content));
    }

    @Test
    void whereTheLabLooksFirstAnApprovalThatIsTakenBackHoldsItBackToo() {
        in(labs.make(ReviewPolicy.ALWAYS));
        var update = planned();
        decisions.undo(lab, decide(update, ContentAction.KEEP));
        itsTimeComes(update);
        assertThat(isOut(update)).isFalse();
    }

    @Test
    void itsDeskShowsThatItIsHidden() {
        decide(planned(), ContentAction.HIDE);
        assertThat(AsStaff.call("PARTNER", () -> news.desk(lab.id(), company, editor))
                        .planned())
                .extracting(PartnerNews.Item::standing)
                .containsExactly(PartnerNews.Standing.HIDDEN);
    }
}
