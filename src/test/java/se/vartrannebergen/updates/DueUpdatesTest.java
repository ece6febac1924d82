package se.vartrannebergen.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.discussions.Discussed;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.LabSettings.ReviewPolicy;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.partnernews.PartnerNews;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.Eventually;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestOutcomes;
import se.vartrannebergen.testing.TestPartners;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestUpdates;

/** News that comes at a time, ends, stays on top, and is written in several languages. */
@ServiceTest
class DueUpdatesTest {
    private static final Optional<PersonId> VISITOR = Optional.empty();
    private static final Language ARABIC = new Language("ar");

    private final Updates updates;
    private final UpdatePages pages;
    private final UpdateLists lists;
    private final UpdateImages photos;
    private final UpdateTalk talk;
    private final ModeratedUpdates moderated;
    private final DueUpdates due;
    private final PartnerNews news;
    private final Partners organisations;
    private final TestPartners partners;
    private final TestUpdates made;
    private final TestOutcomes outcomes;
    private final TestDecisions decisions;
    private final TestIdeas ideas;
    private final TestPersons persons;
    private final TestLabs labs;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private PersonId author;
    private long idea;
    private ContentRef group;

    DueUpdatesTest(
            Updates updates,
            UpdatePages pages,
            UpdateLists lists,
            UpdateImages photos,
            UpdateTalk talk,
            ModeratedUpdates moderated,
            DueUpdates due,
            PartnerNews news,
            Partners organisations,
            TestPartners partners,
            TestUpdates made,
            TestOutcomes outcomes,
            TestDecisions decisions,
            TestIdeas ideas,
            TestPersons persons,
            TestLabs labs,
            JdbcClient jdbc) {
        this.updates = updates;
        this.pages = pages;
        this.lists = lists;
        this.photos = photos;
        this.talk = talk;
        this.moderated = moderated;
        this.due = due;
        this.news = news;
        this.organisations = organisations;
        this.partners = partners;
        this.made = made;
        this.outcomes = outcomes;
        this.decisions = decisions;
        this.ideas = ideas;
        this.persons = persons;
        this.labs = labs;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aGroupWithAnIdea() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        author = persons.resident(lab);
        idea = ideas.sent(lab, author);
        group = made.group(lab, coordinator, idea);
    }

    private static LocalDateTime in(Duration time) {
        return LocalDateTime.now(UpdateTiming.HERE).plus(time);
    }

    private static UpdateTiming from(Duration time) {
        return new UpdateTiming(Optional.of(in(time)), Optional.empty(), false);
    }

    private static UpdateTiming pinned() {
        return new UpdateTiming(Optional.empty(), Optional.empty(), true);
    }

    private long planned() {
        return made.published(lab, coordinator, group, TestUpdates.content(idea).timed(from(Duration.ofHours(2))));
    }

    private void itsTimeComes(long update) {
        jdbc.sql("UPDATE news_update SET planned_at = UTC_TIMESTAMP(6) - INTERVAL 3 HOUR WHERE id = ?")
                .param(update)
                .update();
        due.run();
    }

    private void itsLastDayPasses(long update) {
        jdbc.sql("UPDATE news_update SET ends_at = UTC_TIMESTAMP(6) - INTERVAL 1 HOUR WHERE id = ?")
                .param(update)
                .update();
    }

    private List<Long> listed() {
        return lists.find(lab.id(), UpdateFilter.ALL, Language.SWEDISH, 1).cards().stream()
                .map(UpdateCard::id)
                .toList();
    }

    private UpdatePage read(long update, Language language) {
        return pages.find(lab.id(), update, VISITOR, language).orElseThrow();
    }

    /** That it is out; those who have it in hand may be told that it was missed. */
    private int told(long update) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM notification
                        WHERE lab_id = ? AND source_kind = 'update' AND source_id = ? AND kind <> 'NEWS_MISSED'""")
                .params(lab.id().value(), update)
                .query(Integer.class)
                .single();
    }

    @Test
    void whatIsPlannedNobodyElseReadsByAnyAddress() {
        var update = planned();
        made.insertPhoto(lab, update, 0, "Lådor");
        var stranger = Optional.of(persons.resident(lab));
        assertThat(made.state(update)).isEqualTo("PLANNED");
        for (var reader : List.of(VISITOR, stranger)) {
            assertThat(pages.find(lab.id(), update, reader, Language.SWEDISH)).isEmpty();
            assertThat(photos.mayRead(lab.id(), update, reader)).isFalse();
            assertThat(talk.mayRead(lab.id(), update, reader)).isFalse();
        }
        Discussed discussed = talk;
        assertThat(discussed.find(lab.id(), update)).isEmpty();
        assertThat(photos.isPublic(lab.id(), update)).isFalse();
        assertThat(moderated.find(lab.id(), update).filter(piece -> moderated.isReadByAll(lab.id(), piece)))
                .isEmpty();
        assertThat(listed()).isEmpty();
        assertThat(lists.latestBy(lab.id(), group, Language.SWEDISH)).isEmpty();
        assertThat(lists.latestAbout(lab.id(), idea, Language.SWEDISH)).isEmpty();
        due.run();
        assertThat(made.state(update)).isEqualTo("PLANNED");
        assertThat(pages.find(lab.id(), update, Optional.of(coordinator), Language.SWEDISH)
                        .orElseThrow()
                        .plannedAt())
                .isPresent();
    }

    @Test
    void itIsPublishedOnceHoweverManyLookAtOnceAndOnlyThenIsAnybodyTold() {
        var update = planned();
        assertThat(told(update)).isZero();
        jdbc.sql("UPDATE news_update SET planned_at = UTC_TIMESTAMP(6) - INTERVAL 3 DAY WHERE id = ?")
                .param(update)
                .update();
        AtOnce.call(4, thread -> {
            due.run();
            return thread;
        });
        assertThat(listed()).containsExactly(update);
        var page = read(update, Language.SWEDISH);
        assertThat(page.publishedAt().orElseThrow())
                .as("it was published now, not when nothing ran")
                .isAfter(java.time.Instant.now().minus(Duration.ofMinutes(5)));
        assertThat(page.changedAt()).isEmpty();
        Eventually.holds(() -> told(update) == 1);
    }

    @Test
    void plannedForThePastItIsNotSentAndCanBePublishedAtOnce() {
        var draft = updates.draft(lab.id(), coordinator, group, Language.SWEDISH);
        var late = TestUpdates.content().timed(from(Duration.ofMinutes(-5)));
        assertThatThrownBy(() -> updates.publish(lab.id(), coordinator, draft.id(), draft.version(), late))
                .isInstanceOfSatisfying(
                        UpdateNotReady.class,
                        refused -> assertThat(refused.problems()).containsExactly(UpdateProblem.PLANNED_IN_THE_PAST));
        assertThat(made.state(draft.id())).isEqualTo("DRAFT");
        updates.publish(lab.id(), coordinator, draft.id(), draft.version(), late.timed(UpdateTiming.AT_ONCE));
        assertThat(listed()).containsExactly(draft.id());
    }

    @Test
    void whatIsPlannedCanBePlannedForAnotherTimePublishedNowOrTakenBack() {
        var update = planned();
        edit(update, from(Duration.ofDays(3)));
        assertThat(made.state(update)).isEqualTo("PLANNED");
        edit(update, UpdateTiming.AT_ONCE);
        assertThat(listed()).containsExactly(update);
        Eventually.holds(() -> told(update) == 1);
        var other = planned();
        updates.takeBack(lab.id(), coordinator, other);
        itsTimeComes(other);
        assertThat(listed()).containsExactly(update);
    }

    private void edit(long update, UpdateTiming timing) {
        var written = updates.toChange(lab.id(), coordinator, update);
        updates.edit(
                lab.id(),
                coordinator,
                update,
                written.version(),
                written.content().timed(timing));
    }

    @Test
    void ofAGroupThatEndedMeanwhileNothingIsPublishedAndOfSomebodyPausedNeither() {
        var ended = planned();
        outcomes.close(lab, group.id(), coordinator);
        itsTimeComes(ended);
        assertThat(made.state(ended)).isEqualTo("PLANNED");
        due.run();

        group = made.group(lab, coordinator, idea);
        var paused = planned();
        decisions.about(lab, ideas.sent(lab, coordinator), TestDecisions.pausing(3));
        itsTimeComes(paused);
        assertThat(listed()).isEmpty();
        assertThat(updates.toChange(lab.id(), coordinator, paused).missedAt()).isPresent();
        assertThat(told(paused)).isZero();
    }

    @Test
    void ofAnOrganisationThatTakesNoPartAnyMoreNothingPlannedIsPublishedAndItIsADraftOnItsDeskAgain() {
        var company = partners.made(lab, "bolaget");
        var editor = partners.editor(lab, company, true);
        group = new ContentRef("partner", company.value());
        var said = AsStaff.call("PARTNER", () -> made.published(lab, editor, group));
        var planned = AsStaff.call(
                "PARTNER",
                () -> made.published(lab, editor, group, TestUpdates.content().timed(from(Duration.ofHours(2)))));
        partners.archive(lab, company);
        itsTimeComes(planned);
        assertThat(listed()).as("what it said stays").containsExactly(said);

        AsStaff.run("ADMIN", () -> organisations.restore(lab.id(), company, persons.newcomer(lab)));
        due.run();
        assertThat(listed()).containsExactly(said);
        AsStaff.run("PARTNER", () -> {
            assertThat(news.desk(lab.id(), company, editor).drafts())
                    .extracting(PartnerNews.Item::missed)
                    .containsExactly(true);
            var written = updates.toChange(lab.id(), editor, planned);
            updates.publish(
                    lab.id(),
                    editor,
                    planned,
                    written.version(),
                    written.content().timed(UpdateTiming.AT_ONCE));
        });
        assertThat(listed()).containsExactly(planned, said);
    }

    @Test
    void whatACoordinatorPlannedWhoIsNoneAnyMoreStaysForTheOthersToDecide() {
        var update = planned();
        var other = persons.resident(lab);
        jdbc.sql("""
                        INSERT INTO group_member (id, lab_id, group_id, person_id, state, coordinates, why, answer, joined_at)
                        SELECT NEXTVAL(group_member_seq), lab_id, group_id, ?, state, coordinates, why, answer, joined_at
                        FROM group_member WHERE group_id = ? AND person_id = ?""").params(other.value(), group.id(), coordinator.value()).update();
        jdbc.sql("UPDATE group_member SET coordinates = FALSE WHERE group_id = ? AND person_id = ?")
                .params(group.id(), coordinator.value())
                .update();
        itsTimeComes(update);
        assertThat(made.state(update)).isEqualTo("PLANNED");
        assertThat(listed()).isEmpty();
        assertThat(pages.find(lab.id(), update, Optional.of(other), Language.SWEDISH)
                        .orElseThrow()
                        .missed())
                .isTrue();
        coordinator = other;
        edit(update, UpdateTiming.AT_ONCE);
        assertThat(listed()).containsExactly(update);
    }

    @Test
    void whereTheLabLooksFirstItWaitsForBothTheFacilitatorAndItsTime() {
        lab = labs.make(ReviewPolicy.ALWAYS);
        coordinator = persons.resident(lab);
        group = made.group(lab, coordinator);
        decisions.about(lab, group, TestDecisions.because(ContentAction.KEEP));
        var update =
                made.published(lab, coordinator, group, TestUpdates.content().timed(from(Duration.ofHours(2))));
        assertThat(made.state(update)).isEqualTo("WAITING");
        decisions.about(lab, new ContentRef("update", update), TestDecisions.because(ContentAction.KEEP));
        assertThat(made.state(update)).isEqualTo("PLANNED");
        assertThat(listed()).isEmpty();
        itsTimeComes(update);
        assertThat(listed()).containsExactly(update);
    }

    @Test
    void onceItIsOverItStandsInNoListGivesUpItsPlaceAndItsPageSaysSo() {
        var today = LocalDate.now(UpdateTiming.HERE);
        var update = made.published(
                lab,
                coordinator,
                group,
                TestUpdates.content(idea).timed(new UpdateTiming(Optional.empty(), Optional.of(today), true)));
        due.run();
        assertThat(listed()).containsExactly(update);
        assertThat(read(update, Language.SWEDISH).isOver()).isFalse();
        itsLastDayPasses(update);
        assertThat(listed()).as("whether or not anything ran since").isEmpty();
        due.run();
        due.run();
        assertThat(lists.latestBy(lab.id(), group, Language.SWEDISH)).isEmpty();
        assertThat(lists.latestAbout(lab.id(), idea, Language.SWEDISH)).isEmpty();
        assertThat(lists.latest(lab.id(), Language.SWEDISH)).isEmpty();
        var page = read(update, Language.SWEDISH);
        assertThat(page.isOver()).isTrue();
        assertThat(page.isPublic()).isTrue();
        assertThat(pins()).isZero();
        edit(update, new UpdateTiming(Optional.empty(), Optional.of(today.plusDays(2)), false));
        assertThat(listed()).containsExactly(update);
    }

    private int pins() {
        return jdbc.sql("SELECT COUNT(*) FROM news_update WHERE lab_id = ? AND pin IS NOT NULL")
                .param(lab.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void twoOfEachPublisherStayOnTopHoweverManyAskAtOnce() {
        var all = java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> made.published(lab, coordinator, group))
                .toList();
        var sent = AtOnce.call(4, i -> {
            try {
                edit(all.get(i), pinned());
                return true;
            } catch (UpdateNotReady full) {
                assertThat(full.problems()).containsExactly(UpdateProblem.TOO_MANY_PINNED);
                return false;
            }
        });
        assertThat(sent).filteredOn(one -> one).hasSize(2);
        assertThat(pins()).isEqualTo(2);
        var top = all.get(sent.indexOf(true));
        made.published(lab, coordinator, group);
        assertThat(listed().subList(0, 2)).contains(top);
        assertThat(lists.latestBy(lab.id(), group, Language.SWEDISH).getFirst().pinned())
                .isTrue();
        edit(top, UpdateTiming.AT_ONCE);
        edit(all.get(sent.indexOf(false)), pinned());
        assertThat(pins()).isEqualTo(2);
        var another = made.group(lab, coordinator);
        made.published(lab, coordinator, another, TestUpdates.content().timed(pinned()));
        assertThat(pins()).isEqualTo(3);
    }

    @Test
    void readersGetItInTheirLanguageElseInTheOneItWasWrittenInFirst() {
        var arabic = new UpdateWords(
                new PlainText("بدأنا ببناء صناديق الزراعة"), new PlainText("كنا اثني عشر شخصًا يوم السبت الماضي."));
        var update = made.published(
                lab, coordinator, group, TestUpdates.content(idea).also(ARABIC, arabic));
        var page = read(update, ARABIC);
        assertThat(page.title()).isEqualTo(arabic.title().value());
        assertThat(page.language()).isEqualTo(ARABIC);
        var fallback = read(update, new Language("en"));
        assertThat(fallback.title()).isEqualTo(TestUpdates.TITLE);
        assertThat(fallback.language()).isEqualTo(Language.SWEDISH);
        assertThat(fallback.slug()).as("one address in all languages").isEqualTo(page.slug());
        assertThat(lists.find(lab.id(), UpdateFilter.ALL, ARABIC, 1)
                        .cards()
                        .getFirst()
                        .title())
                .isEqualTo(arabic.title().value());

        var written = updates.toChange(lab.id(), coordinator, update);
        assertThat(written.content().others()).isEqualTo(Map.of(ARABIC, arabic));
        var other = new UpdateWords(new PlainText("تصحيح العنوان"), arabic.text());
        updates.edit(
                lab.id(),
                coordinator,
                update,
                written.version(),
                written.content().also(ARABIC, other));
        assertThat(read(update, ARABIC).title()).isEqualTo("تصحيح العنوان");
        assertThat(read(update, ARABIC).changedAt()).isPresent();
        assertThat(jdbc.sql("SELECT title FROM content_version WHERE content_kind = 'update' AND content_id = ?"
                                + " AND language = 'ar'")
                        .param(update)
                        .query(String.class)
                        .list())
                .containsExactly(arabic.title().value());
        assertThat(moderated.find(lab.id(), update).orElseThrow().text()).contains("تصحيح العنوان");
    }

    @Test
    void whatIsBegunInAnotherLanguageMustBeFinishedToo() {
        var draft = updates.draft(lab.id(), coordinator, group, Language.SWEDISH);
        var half = TestUpdates.content().also(ARABIC, new UpdateWords(new PlainText("بدأنا ببناء"), new PlainText("")));
        assertThatThrownBy(() -> updates.publish(lab.id(), coordinator, draft.id(), draft.version(), half))
                .isInstanceOfSatisfying(
                        UpdateNotReady.class,
                        refused -> assertThat(refused.problems()).containsExactly(UpdateProblem.TEXT_TOO_SHORT));
        updates.save(lab.id(), coordinator, draft.id(), draft.version(), half);
        assertThat(updates.toChange(lab.id(), coordinator, draft.id()).content())
                .isEqualTo(half);
    }

    @Test
    void itIsAboutAPlaceOfThisLabAndFoundByIt() {
        var place = place(lab);
        var elsewhere = place(labs.make());
        var update = made.published(
                lab, coordinator, group, TestUpdates.content().about(Optional.of(place), Optional.empty()));
        made.published(lab, coordinator, group);
        assertThat(lists.find(lab.id(), new UpdateFilter(Optional.empty(), Optional.of(place)), Language.SWEDISH, 1)
                        .cards())
                .extracting(UpdateCard::id)
                .containsExactly(update);
        assertThat(read(update, Language.SWEDISH).place()).contains(place);
        for (var content : List.of(
                TestUpdates.content().about(Optional.of(elsewhere), Optional.empty()),
                TestUpdates.content().about(Optional.empty(), Optional.of(1L)))) {
            assertThatThrownBy(() -> made.published(lab, coordinator, group, content))
                    .isInstanceOf(UpdateRefused.class);
        }
    }

    private static long place(Lab where) {
        return where.place("own").orElseThrow().id();
    }
}
