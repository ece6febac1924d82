package se.vartrannebergen.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.discussions.CommentRefused;
import se.vartrannebergen.discussions.Comments;
import se.vartrannebergen.discussions.NewComment;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.groups.Joining;
import se.vartrannebergen.groups.Memberships;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.LabSettings.ReviewPolicy;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestOutcomes;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestUpdates;

@ServiceTest
class UpdatesTest {
    private static final Optional<PersonId> VISITOR = Optional.empty();

    private final Updates updates;
    private final UpdatePages pages;
    private final UpdateLists lists;
    private final UpdateImages photos;
    private final ModeratedUpdates moderated;
    private final Comments comments;
    private final Memberships members;
    private final TestUpdates made;
    private final TestOutcomes outcomes;
    private final TestDecisions decisions;
    private final TestIdeas ideas;
    private final TestPersons persons;
    private final TestLabs labs;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private PersonId member;
    private long idea;
    private ContentRef group;

    UpdatesTest(
            Updates updates,
            UpdatePages pages,
            UpdateLists lists,
            UpdateImages photos,
            ModeratedUpdates moderated,
            Comments comments,
            Memberships members,
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
        this.moderated = moderated;
        this.comments = comments;
        this.members = members;
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
        member = persons.resident(lab);
        idea = ideas.sent(lab, persons.resident(lab));
        group = made.group(lab, coordinator, idea);
        members.join(lab.id(), group.id(), member);
    }

    private List<Long> listed(Optional<ContentRef> by) {
        return lists.find(lab.id(), new UpdateFilter(by, Optional.empty()), Language.SWEDISH, 1).cards().stream()
                .map(UpdateCard::id)
                .toList();
    }

    private static ContentRef content(long update) {
        return new ContentRef(UpdatePage.KIND, update);
    }

    @Test
    void whatACoordinatorPublishesEverybodyReadsInTheGroupsName() {
        var update = made.published(lab, coordinator, group, idea);
        var page = pages.find(lab.id(), update, VISITOR, Language.SWEDISH).orElseThrow();
        assertThat(page.isPublic()).isTrue();
        assertThat(page.title()).isEqualTo(TestUpdates.TITLE);
        assertThat(page.publisher().orElseThrow().name()).isEqualTo(TestGroups.NAME);
        assertThat(page.ideas()).extracting(UpdatePage.AboutIdea::id).containsExactly(idea);
        assertThat(page.changedAt()).isEmpty();
        assertThat(listed(Optional.empty())).containsExactly(update);
        assertThat(listed(Optional.of(group))).containsExactly(update);
        assertThat(lists.latestBy(lab.id(), group, Language.SWEDISH)).hasSize(1);
        assertThat(lists.latestAbout(lab.id(), idea, Language.SWEDISH)).hasSize(1);
        assertThat(lists.latest(lab.id(), Language.SWEDISH)).hasSize(1);
    }

    @Test
    void whoNoLongerCoordinatesNeitherTakesTheGroupsNewsBackNorRewritesIt() {
        var update = made.published(lab, coordinator, group, idea);
        jdbc.sql("UPDATE group_member SET state = 'REMOVED', coordinates = FALSE WHERE group_id = ? AND person_id = ?")
                .params(group.id(), coordinator.value())
                .update();
        assertThatThrownBy(() -> updates.takeBack(lab.id(), coordinator, update))
                .isInstanceOf(UpdateUnknown.class);
        assertThatThrownBy(() -> updates.toChange(lab.id(), coordinator, update))
                .isInstanceOf(UpdateUnknown.class);
        assertThat(pages.find(lab.id(), update, VISITOR, Language.SWEDISH)).isPresent();
    }

    @Test
    void newsOfAGroupThatOnlyMembersReadIsReadByEverybody() {
        var closed = made.group(
                lab, coordinator, TestGroups.content("Inne i gruppen", Reading.MEMBERS, Joining.ASK, false), idea);
        var update = made.published(lab, coordinator, closed, idea);
        assertThat(pages.find(lab.id(), update, VISITOR, Language.SWEDISH)).isPresent();
    }

    @Test
    void membersAndOutsidersWriteNoNews() {
        for (var who : List.of(member, persons.resident(lab))) {
            assertThatThrownBy(() -> made.draft(lab, who, group)).isInstanceOf(UpdateRefused.class);
        }
        var update = made.published(lab, coordinator, group);
        for (var who : List.of(member, persons.resident(lab))) {
            assertThatThrownBy(() -> updates.toChange(lab.id(), who, update)).isInstanceOf(UpdateUnknown.class);
            assertThatThrownBy(() -> updates.edit(lab.id(), who, update, 1, TestUpdates.content()))
                    .isInstanceOf(UpdateUnknown.class);
            assertThatThrownBy(() -> updates.takeBack(lab.id(), who, update)).isInstanceOf(UpdateUnknown.class);
            assertThatThrownBy(() -> photos.of(lab.id(), who, update)).isInstanceOf(UpdateUnknown.class);
        }
        assertThat(made.state(update)).isEqualTo("PUBLIC");
    }

    @Test
    void aFacilitatorStepsIn() {
        var staff = persons.newcomer(lab);
        AsStaff.run("FACILITATOR", () -> {
            var update = made.published(lab, staff, group, idea);
            assertThat(made.state(update)).isEqualTo("PUBLIC");
        });
    }

    @Test
    void aDraftIsReadByItsAuthorOnlyAndThereIsOneForEachGroup() {
        var draft = made.draft(lab, coordinator, group);
        assertThat(made.draft(lab, coordinator, group)).isEqualTo(draft);
        assertThat(pages.find(lab.id(), draft, Optional.of(coordinator), Language.SWEDISH))
                .isEmpty();
        assertThat(moderated.find(lab.id(), draft)).isEmpty();
        assertThat(photos.isPublic(lab.id(), draft)).isFalse();
        assertThat(photos.mayRead(lab.id(), draft, Optional.of(coordinator))).isTrue();
        assertThat(photos.mayRead(lab.id(), draft, Optional.of(member))).isFalse();
        assertThat(listed(Optional.empty())).isEmpty();
        made.published(lab, coordinator, group);
        assertThat(made.draft(lab, coordinator, group)).isNotEqualTo(draft);
    }

    @Test
    void openingTheFormInManyTabsAtOnceBeginsOneDraft() {
        var drafts = Set.copyOf(AtOnce.call(8, i -> made.draft(lab, coordinator, group)));
        assertThat(drafts).hasSize(1);
    }

    @Test
    void whatWasTypedIsFoundAgain() {
        var draft = updates.draft(lab.id(), coordinator, group, Language.SWEDISH);
        var typed = TestUpdates.content("Hm", "Kort", idea);
        updates.save(lab.id(), coordinator, draft.id(), draft.version(), typed);
        assertThat(updates.draft(lab.id(), coordinator, group, new Language("en"))
                        .content())
                .isEqualTo(typed);
    }

    @Test
    void anOlderTabWritesNothingOver() {
        var draft = updates.draft(lab.id(), coordinator, group, Language.SWEDISH);
        var now = updates.save(
                lab.id(), coordinator, draft.id(), draft.version(), TestUpdates.content("Från den ena", "Ny text"));
        assertThatThrownBy(() -> updates.save(
                        lab.id(), coordinator, draft.id(), draft.version(), TestUpdates.content("Från den andra", "")))
                .isInstanceOfSatisfying(
                        UpdateChangedElsewhere.class,
                        elsewhere -> assertThat(elsewhere.version()).isEqualTo(now));
        assertThat(updates.toChange(lab.id(), coordinator, draft.id())
                        .content()
                        .title()
                        .value())
                .isEqualTo("Från den ena");
    }

    @Test
    void sendingTwiceSendsOnce() {
        var draft = updates.draft(lab.id(), coordinator, group, Language.SWEDISH);
        var sent = AtOnce.call(
                4, i -> updates.publish(lab.id(), coordinator, draft.id(), draft.version(), TestUpdates.content(idea)));
        assertThat(Set.copyOf(sent)).hasSize(1);
        assertThat(listed(Optional.empty())).containsExactly(draft.id());
    }

    @Test
    void newsIsAboutIdeasOfTheGroupOnly() {
        var other = ideas.sent(lab, member);
        assertThatThrownBy(() -> made.published(lab, coordinator, group, other)).isInstanceOf(UpdateRefused.class);
        decisions.about(lab, idea, TestDecisions.because(ContentAction.HIDE));
        assertThatThrownBy(() -> made.published(lab, coordinator, group, idea)).isInstanceOf(UpdateRefused.class);
        assertThat(listed(Optional.empty())).isEmpty();
    }

    @Test
    void photosMustBeDescribedAndThoseThatAreNotAreNotShown() {
        var draft = updates.draft(lab.id(), coordinator, group, Language.SWEDISH);
        made.insertPhoto(lab, draft.id(), 0, "");
        assertThatThrownBy(() ->
                        updates.publish(lab.id(), coordinator, draft.id(), draft.version(), TestUpdates.content()))
                .isInstanceOfSatisfying(
                        UpdateNotReady.class,
                        unfinished ->
                                assertThat(unfinished.problems()).containsExactly(UpdateProblem.PHOTO_UNDESCRIBED));
        var image = photos.of(lab.id(), coordinator, draft.id()).getFirst().id();
        photos.describe(lab.id(), coordinator, draft.id(), image, new PlainText("Tolv personer snickrar"));
        updates.publish(lab.id(), coordinator, draft.id(), draft.version(), TestUpdates.content());
        assertThat(pages.find(lab.id(), draft.id(), VISITOR, Language.SWEDISH)
                        .orElseThrow()
                        .photos())
                .hasSize(1);
        photos.describe(lab.id(), coordinator, draft.id(), image, new PlainText(""));
        assertThat(pages.find(lab.id(), draft.id(), VISITOR, Language.SWEDISH)
                        .orElseThrow()
                        .photos())
                .isEmpty();
        assertThat(photos.mayReadUndescribed(lab.id(), draft.id(), VISITOR)).isFalse();
        assertThat(photos.mayReadUndescribed(lab.id(), draft.id(), Optional.of(member)))
                .isFalse();
        assertThat(photos.mayReadUndescribed(lab.id(), draft.id(), Optional.of(coordinator)))
                .isTrue();
        assertThat(lists.find(lab.id(), UpdateFilter.ALL, Language.SWEDISH, 1)
                        .cards()
                        .getFirst()
                        .photo())
                .isEmpty();
    }

    @Test
    void theNoteOfConsentIsForWhoPublishesAndForFacilitators() {
        var said = new UpdateContent(
                new PlainText(TestUpdates.TITLE),
                new PlainText(TestUpdates.TEXT),
                Language.SWEDISH,
                Set.of(),
                new PhotoConsent(true, new PlainText("Alla sa ja, och Nuras mamma.")));
        var update = made.published(lab, coordinator, group, said);
        assertThat(pages.find(lab.id(), update, Optional.of(coordinator), Language.SWEDISH)
                        .orElseThrow()
                        .mine()
                        .consent())
                .contains(said.consent());
        assertThat(pages.find(lab.id(), update, VISITOR, Language.SWEDISH)
                        .orElseThrow()
                        .mine()
                        .consent())
                .isEmpty();
        assertThat(pages.find(lab.id(), update, Optional.of(member), Language.SWEDISH)
                        .orElseThrow()
                        .mine()
                        .consent())
                .isEmpty();
    }

    @Test
    void aChangeIsDatedAndWhatItSaidBeforeIsKept() {
        var update = made.published(lab, coordinator, group, idea);
        var written = updates.toChange(lab.id(), coordinator, update);
        updates.edit(
                lab.id(),
                coordinator,
                update,
                written.version(),
                TestUpdates.content("En ny rubrik", TestUpdates.TEXT));
        var page = pages.find(lab.id(), update, VISITOR, Language.SWEDISH).orElseThrow();
        assertThat(page.title()).isEqualTo("En ny rubrik");
        assertThat(page.changedAt()).isPresent();
        assertThat(page.ideas()).isEmpty();
        assertThat(versions(update)).containsExactly(TestUpdates.TITLE);
    }

    @Test
    void savingWithoutAChangeChangesNothing() {
        var update = made.published(lab, coordinator, group, idea);
        var written = updates.toChange(lab.id(), coordinator, update);
        updates.edit(lab.id(), coordinator, update, written.version(), TestUpdates.content(idea));
        assertThat(pages.find(lab.id(), update, VISITOR, Language.SWEDISH)
                        .orElseThrow()
                        .changedAt())
                .isEmpty();
        assertThat(versions(update)).isEmpty();
    }

    private List<String> versions(long update) {
        return jdbc.sql("SELECT title FROM content_version WHERE content_kind = 'update' AND content_id = ?")
                .param(update)
                .query(String.class)
                .list();
    }

    @Test
    void describingAPhotoDoesNotDisturbWhoWritesAtTheSameTime() {
        var update = made.published(lab, coordinator, group);
        made.insertPhoto(lab, update, 0, "Lådor");
        var written = updates.toChange(lab.id(), coordinator, update);
        var image = photos.of(lab.id(), coordinator, update).getFirst().id();
        photos.describe(lab.id(), coordinator, update, image, new PlainText("Fyra lådor"));
        updates.edit(
                lab.id(),
                coordinator,
                update,
                written.version(),
                TestUpdates.content("En ny rubrik", TestUpdates.TEXT));
        assertThat(pages.find(lab.id(), update, VISITOR, Language.SWEDISH)
                        .orElseThrow()
                        .title())
                .isEqualTo("En ny rubrik");
    }

    @Test
    void whatIsTakenBackNobodyReads() {
        var update = made.published(lab, coordinator, group, idea);
        updates.takeBack(lab.id(), coordinator, update);
        updates.takeBack(lab.id(), coordinator, update);
        assertThat(pages.find(lab.id(), update, Optional.of(coordinator), Language.SWEDISH))
                .isEmpty();
        isNowhere();
        assertThat(photos.mayRead(lab.id(), update, Optional.of(coordinator))).isFalse();
    }

    private void isNowhere() {
        assertThat(listed(Optional.empty())).isEmpty();
        assertThat(listed(Optional.of(group))).isEmpty();
        assertThat(lists.latestBy(lab.id(), group, Language.SWEDISH)).isEmpty();
        assertThat(lists.latestAbout(lab.id(), idea, Language.SWEDISH)).isEmpty();
        assertThat(lists.latest(lab.id(), Language.SWEDISH)).isEmpty();
    }

    @Test
    void whereTheLabLooksFirstItWaitsAndIsThenPublished() {
        lab = labs.make(ReviewPolicy.ALWAYS);
        coordinator = persons.resident(lab);
        group = made.group(lab, coordinator);
        decisions.about(lab, group, TestDecisions.because(ContentAction.KEEP));
        var draft = updates.draft(lab.id(), coordinator, group, Language.SWEDISH);
        var sent = updates.publish(lab.id(), coordinator, draft.id(), draft.version(), TestUpdates.content());
        assertThat(sent.awaitsReview()).isTrue();
        assertThat(pages.find(lab.id(), draft.id(), VISITOR, Language.SWEDISH)).isEmpty();
        assertThat(pages.find(lab.id(), draft.id(), Optional.of(coordinator), Language.SWEDISH))
                .isPresent();
        isNowhere();
        decisions.about(lab, content(draft.id()), TestDecisions.because(ContentAction.KEEP));
        assertThat(pages.find(lab.id(), draft.id(), VISITOR, Language.SWEDISH)
                        .orElseThrow()
                        .publishedAt())
                .isPresent();
        assertThat(listed(Optional.empty())).containsExactly(draft.id());
    }

    @Test
    void whatIsHiddenIsNowhereUntilItComesBack() {
        var update = made.published(lab, coordinator, group, idea);
        var decision = decisions.about(lab, content(update), TestDecisions.because(ContentAction.HIDE));
        isNowhere();
        assertThat(pages.find(lab.id(), update, VISITOR, Language.SWEDISH)).isEmpty();
        assertThat(pages.find(lab.id(), update, Optional.of(member), Language.SWEDISH))
                .isEmpty();
        assertThat(photos.isPublic(lab.id(), update)).isFalse();
        assertThat(pages.find(lab.id(), update, Optional.of(coordinator), Language.SWEDISH)
                        .orElseThrow()
                        .mine()
                        .mayChange())
                .isFalse();
        decisions.undo(lab, decision);
        assertThat(listed(Optional.empty())).containsExactly(update);
    }

    @Test
    void whereAChangeIsAskedForTheAuthorMakesIt() {
        var update = made.published(lab, coordinator, group, idea);
        decisions.about(lab, content(update), TestDecisions.because(ContentAction.ASK_EDIT));
        var written = updates.toChange(lab.id(), coordinator, update);
        updates.edit(
                lab.id(),
                coordinator,
                update,
                written.version(),
                TestUpdates.content("Utan namn nu", TestUpdates.TEXT));
        assertThat(jdbc.sql("SELECT state FROM moderation_case WHERE content_kind = 'update' AND content_id = ?")
                        .param(update)
                        .query(String.class)
                        .single())
                .isEqualTo("OPEN");
        decisions.about(lab, content(update), TestDecisions.because(ContentAction.KEEP));
        assertThat(pages.find(lab.id(), update, VISITOR, Language.SWEDISH)
                        .orElseThrow()
                        .title())
                .isEqualTo("Utan namn nu");
    }

    @Test
    void onceAGroupHasEndedItsCoordinatorsPutRightWhatItSaidAndPublishNothingNew() {
        var update = made.published(lab, coordinator, group, idea);
        var second = made.published(lab, coordinator, group);
        var draft = updates.draft(lab.id(), coordinator, group, Language.SWEDISH);
        outcomes.close(lab, group.id(), coordinator);

        assertThatThrownBy(() ->
                        updates.publish(lab.id(), coordinator, draft.id(), draft.version(), TestUpdates.content()))
                .isInstanceOf(UpdateUnknown.class);
        assertThatThrownBy(() -> updates.draft(lab.id(), coordinator, group, Language.SWEDISH))
                .isInstanceOf(UpdateRefused.class);

        var mine = pages.find(lab.id(), update, Optional.of(coordinator), Language.SWEDISH)
                .orElseThrow()
                .mine();
        assertThat(mine.mayChange()).isTrue();
        assertThat(mine.mayTakeBack()).isTrue();
        edit(coordinator, update, "En rättad rubrik");
        made.insertPhoto(lab, update, 0, "Lådor");
        var image = photos.of(lab.id(), coordinator, update).getFirst().id();
        photos.describe(lab.id(), coordinator, update, image, new PlainText("Fyra lådor"));
        var page = pages.find(lab.id(), update, VISITOR, Language.SWEDISH).orElseThrow();
        assertThat(page.title()).isEqualTo("En rättad rubrik");
        assertThat(page.changedAt()).isPresent();
        assertThat(versions(update)).containsExactly(TestUpdates.TITLE);

        updates.takeBack(lab.id(), coordinator, second);
        assertThat(pages.find(lab.id(), second, VISITOR, Language.SWEDISH)).isEmpty();
        AsStaff.run("FACILITATOR", () -> {
            var facilitator = persons.resident(lab);
            edit(facilitator, update, "Rättad en gång till");
            updates.takeBack(lab.id(), facilitator, update);
        });
        isNowhere();
    }

    @Test
    void whoOnlyWasAMemberOfAGroupThatEndedChangesNothingItSaid() {
        var update = made.published(lab, coordinator, group);
        outcomes.close(lab, group.id(), coordinator);
        for (var person : List.of(member, persons.resident(lab))) {
            assertThatThrownBy(() -> edit(person, update, "Min rubrik")).isInstanceOf(UpdateUnknown.class);
            assertThatThrownBy(() -> updates.takeBack(lab.id(), person, update)).isInstanceOf(UpdateUnknown.class);
            var mine = pages.find(lab.id(), update, Optional.of(person), Language.SWEDISH)
                    .orElseThrow()
                    .mine();
            assertThat(mine.mayChange()).isFalse();
            assertThat(mine.mayTakeBack()).isFalse();
        }
        var there = labs.make();
        AsStaff.run(
                "FACILITATOR",
                () -> assertThatThrownBy(() -> updates.takeBack(there.id(), persons.resident(there), update))
                        .isInstanceOf(UpdateUnknown.class));
    }

    @Test
    void aChangeThatIsAskedForOfNewsOfAGroupThatEndedCanBeMade() {
        var update = made.published(lab, coordinator, group);
        outcomes.close(lab, group.id(), coordinator);
        decisions.about(lab, content(update), TestDecisions.because(ContentAction.ASK_EDIT));
        edit(coordinator, update, "Utan namn nu");
        decisions.about(lab, content(update), TestDecisions.because(ContentAction.KEEP));
        assertThat(pages.find(lab.id(), update, VISITOR, Language.SWEDISH)
                        .orElseThrow()
                        .title())
                .isEqualTo("Utan namn nu");
    }

    private void edit(PersonId person, long update, String title) {
        var version = updates.toChange(lab.id(), person, update).version();
        updates.edit(lab.id(), person, update, version, TestUpdates.content(title, TestUpdates.TEXT));
    }

    @Test
    void newsOfAGroupThatIsHiddenIsNotReadEither() {
        var update = made.published(lab, coordinator, group, idea);
        var decision = decisions.about(lab, group, TestDecisions.because(ContentAction.HIDE));
        assertThat(pages.find(lab.id(), update, VISITOR, Language.SWEDISH)).isEmpty();
        isNowhere();
        assertThatThrownBy(() -> comment(member, update)).isInstanceOf(CommentRefused.class);
        decisions.undo(lab, decision);
        assertThat(pages.find(lab.id(), update, VISITOR, Language.SWEDISH)).isPresent();
        assertThat(listed(Optional.empty())).containsExactly(update);
    }

    @Test
    void everybodySignedInSaysSomethingAboutWhatIsPublic() {
        var update = made.published(lab, coordinator, group);
        comment(persons.resident(lab), update);
        updates.takeBack(lab.id(), coordinator, update);
        assertThatThrownBy(() -> comment(persons.resident(lab), update)).isInstanceOf(CommentRefused.class);
    }

    private void comment(PersonId who, long update) {
        comments.post(
                lab.id(),
                who,
                content(update),
                new NewComment(
                        new PlainText("Bra jobbat!"),
                        Language.SWEDISH,
                        Optional.empty(),
                        UUID.randomUUID().toString()));
    }

    @Test
    void whoIsPausedPublishesNothingAndLosesNothing() {
        var draft = updates.draft(lab.id(), coordinator, group, Language.SWEDISH);
        decisions.about(lab, ideas.sent(lab, coordinator), TestDecisions.pausing(3));
        assertThatThrownBy(() ->
                        updates.publish(lab.id(), coordinator, draft.id(), draft.version(), TestUpdates.content()))
                .isInstanceOf(Paused.class);
        assertThat(made.state(draft.id())).isEqualTo("DRAFT");
    }

    @Test
    void theListIsPagedNewestFirst() {
        for (var i = 0; i < UpdateLists.PAGE + 3; i++) {
            made.published(lab, coordinator, group, TestUpdates.content("Nyhet nummer " + i, TestUpdates.TEXT));
        }
        jdbc.sql("UPDATE news_update SET published_at = published_at - INTERVAL 1 HOUR WHERE lab_id = ? AND title = ?")
                .params(lab.id().value(), "Nyhet nummer 22")
                .update();
        var first = lists.find(lab.id(), UpdateFilter.ALL, Language.SWEDISH, 1);
        assertThat(first.cards()).hasSize(UpdateLists.PAGE);
        assertThat(first.more()).isTrue();
        assertThat(first.cards().getFirst().title()).isEqualTo("Nyhet nummer 21");
        var second = lists.find(lab.id(), UpdateFilter.ALL, Language.SWEDISH, 2);
        assertThat(second.cards()).hasSize(3);
        assertThat(second.more()).isFalse();
        assertThat(second.cards().getLast().title()).isEqualTo("Nyhet nummer 22");
        assertThat(lists.find(lab.id(), UpdateFilter.ALL, Language.SWEDISH, 3).cards())
                .isEmpty();
    }

    @Test
    void listsAndPagesTakeAsManyStatementsHoweverMuchTheyShow() {
        assertThat(Statements.of(() -> lists.find(lab.id(), UpdateFilter.ALL, Language.SWEDISH, 1)))
                .isEqualTo(1);
        assertThat(Statements.of(() -> lists.latestAbout(lab.id(), idea, Language.SWEDISH)))
                .isEqualTo(1);
        for (var i = 0; i < 5; i++) {
            var update = made.published(lab, coordinator, group, idea);
            made.insertPhoto(lab, update, 0, "Lådor");
            assertThat(Statements.of(() -> lists.find(lab.id(), UpdateFilter.ALL, Language.SWEDISH, 1)))
                    .isEqualTo(4);
            assertThat(Statements.of(() -> lists.latestBy(lab.id(), group, Language.SWEDISH)))
                    .isEqualTo(2);
            assertThat(Statements.of(() -> lists.latestAbout(lab.id(), idea, Language.SWEDISH)))
                    .isEqualTo(2);
            assertThat(Statements.of(() -> lists.latest(lab.id(), Language.SWEDISH)))
                    .isEqualTo(1);
            assertThat(Statements.of(() -> pages.find(lab.id(), update, VISITOR, Language.SWEDISH)))
                    .isEqualTo(4);
            assertThat(Statements.of(() -> pages.find(lab.id(), update, Optional.of(coordinator), Language.SWEDISH)))
                    .isEqualTo(5);
        }
    }
}
