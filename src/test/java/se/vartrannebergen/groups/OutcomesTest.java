package se.vartrannebergen.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.discussions.CommentRefused;
import se.vartrannebergen.discussions.Comments;
import se.vartrannebergen.discussions.NewComment;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.ContentAction;
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

/** How groups end, and what stays of them. */
@ServiceTest
class OutcomesTest {
    private final Outcomes outcomes;
    private final OutcomeAccess reading;
    private final OutcomeImages photos;
    private final GroupAccess access;
    private final GroupsOfIdea groupsOfIdea;
    private final OwnGroups ownGroups;
    private final Groups groups;
    private final Comments comments;
    private final TestGroups made;
    private final TestIdeas ideas;
    private final TestDecisions decisions;
    private final TestLabs labs;
    private final TestPersons persons;
    private final JdbcClient jdbc;
    private Lab lab;
    private PersonId coordinator;
    private PersonId member;
    private PersonId stranger;
    private long group;

    OutcomesTest(
            Outcomes outcomes,
            OutcomeAccess reading,
            OutcomeImages photos,
            GroupAccess access,
            GroupsOfIdea groupsOfIdea,
            OwnGroups ownGroups,
            Groups groups,
            Comments comments,
            TestGroups made,
            TestIdeas ideas,
            TestDecisions decisions,
            TestLabs labs,
            TestPersons persons,
            JdbcClient jdbc) {
        this.outcomes = outcomes;
        this.reading = reading;
        this.photos = photos;
        this.access = access;
        this.groupsOfIdea = groupsOfIdea;
        this.ownGroups = ownGroups;
        this.groups = groups;
        this.comments = comments;
        this.made = made;
        this.ideas = ideas;
        this.decisions = decisions;
        this.labs = labs;
        this.persons = persons;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aGroupOfMembersOnly() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        member = persons.resident(lab);
        stranger = persons.resident(lab);
        group = made.started(lab, coordinator, Reading.MEMBERS);
        made.join(lab, group, member);
    }

    private void close(PersonId by) {
        outcomes.close(lab.id(), group, by, TestOutcomes.content(TestOutcomes.TEXT));
    }

    private Optional<ShownOutcome> readBy(Optional<PersonId> reader) {
        return access.find(lab.id(), group, reader).flatMap(reading::of);
    }

    @Test
    void whatCameOfAGroupKeepsItsBounds() {
        var none = OptionalInt.empty();
        var fine = new PlainText("å".repeat(NewOutcome.SHORTEST_TEXT));
        var empty = new PlainText("");
        assertThat(NewOutcome.problems(fine, empty, none, none, PhotoConsent.NOBODY_SHOWN))
                .isEmpty();
        assertThat(NewOutcome.problems(new PlainText("å".repeat(19)), empty, none, none, PhotoConsent.NOBODY_SHOWN))
                .containsExactly(OutcomeProblem.TEXT_TOO_SHORT);
        assertThat(NewOutcome.problems(
                        new PlainText("å".repeat(3_001)),
                        new PlainText("å".repeat(2_001)),
                        OptionalInt.of(-1),
                        OptionalInt.of(100_001),
                        PhotoConsent.NOBODY_SHOWN))
                .containsExactlyInAnyOrder(
                        OutcomeProblem.TEXT_TOO_LONG,
                        OutcomeProblem.LEARNED_TOO_LONG,
                        OutcomeProblem.HOURS_WRONG,
                        OutcomeProblem.PEOPLE_WRONG);
        assertThat(NewOutcome.problems(
                        fine, empty, OptionalInt.of(0), OptionalInt.of(100_000), PhotoConsent.NOBODY_SHOWN))
                .isEmpty();
    }

    @Test
    void coordinatorsAndFacilitatorsEndAGroupAndNobodyElse() {
        assertThatThrownBy(() -> close(member)).isInstanceOf(GroupRefused.class);
        assertThatThrownBy(() -> close(stranger)).isInstanceOf(GroupRefused.class);
        AsStaff.run("FACILITATOR", () -> close(persons.resident(lab)));
        assertThat(access.find(lab.id(), group, Optional.empty()).orElseThrow().state())
                .isEqualTo(GroupState.CLOSED);
    }

    @Test
    void twoWhoEndAGroupAtOnceEndItOnce() {
        var ended = AtOnce.call(4, i -> {
            try {
                close(coordinator);
                return 1;
            } catch (GroupRefused already) {
                return 0;
            }
        });
        assertThat(ended.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM group_outcome WHERE group_id = ?")
                        .param(group)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void everybodyReadsWhatCameOfAGroupThatWasReadByMembersOnlyAndNotWhatIsInside() {
        assertThat(readBy(Optional.of(coordinator))).isEmpty();
        close(coordinator);
        var seen = readBy(Optional.empty()).orElseThrow();
        assertThat(seen.said().text().value()).isEqualTo(TestOutcomes.TEXT);
        assertThat(seen.author()).isEmpty();
        assertThat(seen.mayCorrect()).isFalse();
        assertThat(readBy(Optional.of(member)).orElseThrow().author()).contains("Granne");
        assertThatThrownBy(() -> access.mustRead(lab.id(), group, Optional.of(stranger)))
                .isInstanceOf(GroupUnknown.class);
    }

    @Test
    void aGroupThatHasEndedTakesNothingNewAndDoesNotEndAgain() {
        close(coordinator);
        assertThatThrownBy(() -> access.mustTakePart(lab.id(), group, member))
                .isInstanceOfSatisfying(
                        GroupRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(GroupRefused.Why.NOT_ACTIVE));
        assertThatThrownBy(() -> access.mustManage(lab.id(), group, coordinator))
                .isInstanceOf(GroupRefused.class);
        assertThatThrownBy(() -> close(coordinator)).isInstanceOf(GroupRefused.class);
        assertThatThrownBy(() -> made.join(lab, group, stranger)).isInstanceOf(GroupRefused.class);
        var said = new NewComment(
                new PlainText("Hej då!"),
                Language.SWEDISH,
                Optional.empty(),
                UUID.randomUUID().toString());
        assertThatThrownBy(() -> comments.post(lab.id(), member, new ContentRef("group", group), said))
                .isInstanceOf(CommentRefused.class);
    }

    @Test
    void whoCoordinatedItAsItEndedAndFacilitatorsCorrectItAndWhatItSaidIsKept() {
        close(coordinator);
        var better = TestOutcomes.content("Vi byggde åtta odlingslådor, inte sex.");
        assertThatThrownBy(() -> outcomes.correct(lab.id(), group, member, better, 7))
                .isInstanceOf(GroupRefused.class);
        outcomes.correct(lab.id(), group, coordinator, better, 0);
        outcomes.correct(lab.id(), group, coordinator, better, 0);
        var seen = readBy(Optional.empty()).orElseThrow();
        assertThat(seen.said()).isEqualTo(better);
        assertThat(seen.correctedAt()).isPresent();
        assertThat(versions()).hasSize(1).first().asString().contains(TestOutcomes.TEXT);
        AsStaff.run(
                "FACILITATOR",
                () -> outcomes.correct(
                        lab.id(), group, stranger, TestOutcomes.content("Vi byggde nio odlingslådor, faktiskt."), 1));
        assertThat(versions()).hasSize(2);
        assertThat(readBy(Optional.of(coordinator)).orElseThrow().mayCorrect()).isTrue();
    }

    @Test
    void whatSomebodyElsePutRightMeanwhileIsNotWrittenOverUnseen() {
        close(coordinator);
        var facilitator = persons.resident(lab);
        var hers = TestOutcomes.content("Vi byggde åtta odlingslådor, inte sex.");
        var his = TestOutcomes.content("Vi byggde nio odlingslådor, och ett bord.");
        outcomes.correct(lab.id(), group, coordinator, hers, 0);
        AsStaff.run("FACILITATOR", () -> {
            assertThatThrownBy(() -> outcomes.correct(lab.id(), group, facilitator, his, 0))
                    .isInstanceOfSatisfying(
                            GroupRefused.class,
                            refused -> assertThat(refused.why()).isEqualTo(GroupRefused.Why.CHANGED_MEANWHILE));
            assertThat(readBy(Optional.empty()).orElseThrow().said()).isEqualTo(hers);
            outcomes.correct(lab.id(), group, facilitator, hers, 0); // it says so already
            outcomes.correct(lab.id(), group, facilitator, his, 1);
        });
        assertThat(readBy(Optional.empty()).orElseThrow().said()).isEqualTo(his);
        assertThat(versions()).hasSize(2);
        assertThatThrownBy(() -> outcomes.correct(lab.id(), group, member, his, 0))
                .isInstanceOfSatisfying(
                        GroupRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(GroupRefused.Why.NOT_A_COORDINATOR));
    }

    @Test
    void ofManyWhoPutTheSameWordingRightAtOnceOneDoes() {
        close(coordinator);
        var done = AtOnce.call(6, i -> {
            try {
                outcomes.correct(
                        lab.id(),
                        group,
                        coordinator,
                        TestOutcomes.content("Vi byggde lådor, nämligen så många: " + i),
                        0);
                return 1;
            } catch (GroupRefused meanwhile) {
                assertThat(meanwhile.why()).isEqualTo(GroupRefused.Why.CHANGED_MEANWHILE);
                return 0;
            }
        });
        assertThat(done.stream().mapToInt(Integer::intValue).sum()).isEqualTo(1);
        assertThat(versions()).hasSize(1);
    }

    private List<String> versions() {
        return jdbc.sql("SELECT text FROM content_version WHERE lab_id = ? AND content_kind = 'outcome'")
                .param(lab.id().value())
                .query(String.class)
                .list();
    }

    @Test
    void whatIsHiddenByADecisionIsReadByThoseWhoWroteItAndComesBack() {
        close(coordinator);
        var content = readBy(Optional.empty()).orElseThrow().content();
        var decision = decisions.about(lab, content, TestDecisions.because(ContentAction.HIDE));
        assertThat(readBy(Optional.empty())).isEmpty();
        assertThat(readBy(Optional.of(member))).isEmpty();
        var own = readBy(Optional.of(coordinator)).orElseThrow();
        assertThat(own.isForAll()).isFalse();
        assertThat(own.mayCorrect()).isFalse();
        assertThatThrownBy(() -> outcomes.correct(
                        lab.id(), group, coordinator, TestOutcomes.content("Något helt annat blev det."), 0))
                .isInstanceOf(GroupRefused.class);
        decisions.undo(lab, decision);
        assertThat(readBy(Optional.empty())).isPresent();
    }

    @Test
    void photosAreDescribedBeforeAGroupEndsAndEverybodySeesThemAfterwards() throws Exception {
        assertThatThrownBy(() -> photos.add(lab.id(), member, group, photo())).isInstanceOf(GroupRefused.class);
        var photo = photos.add(lab.id(), coordinator, group, photo());
        assertThat(photos.isPublic(lab.id(), group)).isFalse();
        assertThat(photos.mayRead(lab.id(), group, Optional.of(coordinator))).isTrue();
        assertThat(photos.mayRead(lab.id(), group, Optional.of(member))).isFalse();
        assertThatThrownBy(() -> close(coordinator))
                .isInstanceOfSatisfying(
                        OutcomeNotReady.class,
                        problem -> assertThat(problem.problems()).containsExactly(OutcomeProblem.PHOTO_NOT_DESCRIBED));
        photos.describe(lab.id(), coordinator, group, photo.id(), new PlainText("Sex odlingslådor i rad"));
        close(coordinator);
        assertThat(photos.isPublic(lab.id(), group)).isTrue();
        jdbc.sql("UPDATE working_group SET young = TRUE WHERE id = ?")
                .param(group)
                .update();
        assertThat(photos.mayRead(lab.id(), group, Optional.empty())).isTrue();
        assertThat(photos.isPublic(lab.id(), group)).as("of young people").isFalse();
        jdbc.sql("UPDATE working_group SET young = FALSE WHERE id = ?")
                .param(group)
                .update();
        assertThat(readBy(Optional.empty()).orElseThrow().photos()).hasSize(1);
        assertThatThrownBy(() -> photos.remove(lab.id(), member, group, photo.id()))
                .isInstanceOf(GroupRefused.class);
        photos.remove(lab.id(), coordinator, group, photo.id());
        assertThat(readBy(Optional.empty()).orElseThrow().photos()).isEmpty();
    }

    @Test
    void aPhotoAddedAfterTheEndIsSeenByOthersOnceItIsDescribed() throws Exception {
        close(coordinator);
        var photo = photos.add(lab.id(), coordinator, group, photo());
        assertThat(readBy(Optional.empty()).orElseThrow().photos()).isEmpty();
        assertThat(photos.isPublicUndescribed(lab.id(), group)).isFalse();
        assertThat(photos.mayReadUndescribed(lab.id(), group, Optional.empty())).isFalse();
        assertThat(photos.mayReadUndescribed(lab.id(), group, Optional.of(member)))
                .isFalse();
        assertThat(photos.mayReadUndescribed(lab.id(), group, Optional.of(coordinator)))
                .isTrue();
        photos.describe(lab.id(), coordinator, group, photo.id(), new PlainText("Sex odlingslådor i rad"));
        assertThat(readBy(Optional.empty()).orElseThrow().photos()).hasSize(1);
    }

    @Test
    void aGroupForYoungPeopleThatEndedWithoutConsentTakesNoPhotos() {
        var facilitator = persons.resident(lab);
        AsStaff.run("FACILITATOR", () -> {
            var young = groups.start(
                            lab.id(),
                            facilitator,
                            TestGroups.content("Ungas grupp", Reading.EVERYBODY, Joining.ASK, true),
                            List.of())
                    .id();
            outcomes.close(lab.id(), young, facilitator, TestOutcomes.content(TestOutcomes.TEXT));
            assertThatThrownBy(() -> photos.add(lab.id(), facilitator, young, photo()))
                    .isInstanceOfSatisfying(
                            OutcomeNotReady.class,
                            problem -> assertThat(problem.problems()).containsExactly(OutcomeProblem.CONSENT_MISSING));
        });
    }

    @Test
    void aGroupForYoungPeopleShowsPhotosOnlyWhereAllOnThemAgree() throws Exception {
        var facilitator = persons.resident(lab);
        AsStaff.call("FACILITATOR", () -> {
            var young = groups.start(
                            lab.id(),
                            facilitator,
                            TestGroups.content("Ungas grupp", Reading.EVERYBODY, Joining.ASK, true),
                            List.of())
                    .id();
            var photo = photos.add(lab.id(), facilitator, young, photo());
            photos.describe(lab.id(), facilitator, young, photo.id(), new PlainText("Fem ungdomar på gården"));
            var said = TestOutcomes.content(TestOutcomes.TEXT);
            assertThatThrownBy(() -> withConsent(said, "ja"))
                    .isInstanceOfSatisfying(
                            OutcomeNotReady.class,
                            problem -> assertThat(problem.problems()).containsExactly(OutcomeProblem.CONSENT_MISSING));
            assertThatThrownBy(() -> outcomes.close(lab.id(), young, facilitator, said))
                    .as("nobody said whether anybody can be recognised")
                    .isInstanceOfSatisfying(
                            OutcomeNotReady.class,
                            problem -> assertThat(problem.problems()).containsExactly(OutcomeProblem.CONSENT_MISSING));
            var agreed = withConsent(said, "Alla fem sa ja, deras föräldrar också");
            outcomes.close(lab.id(), young, facilitator, agreed);
            assertThat(jdbc.sql("SELECT consent FROM group_outcome WHERE group_id = ? AND people_shown")
                            .param(young)
                            .query(String.class)
                            .single())
                    .isEqualTo(agreed.consent().note().value());
            return true;
        });
    }

    private static NewOutcome withConsent(NewOutcome said, String note) {
        return new NewOutcome(
                said.result(),
                said.text(),
                said.learned(),
                said.language(),
                said.hours(),
                said.people(),
                new PhotoConsent(true, new PlainText(note)));
    }

    @Test
    void ideasAndOnesOwnPageSayHowTheirGroupsStandAtOneStatementEach() {
        var idea = ideas.sent(lab, stranger);
        var first = groups.start(lab.id(), coordinator, TestGroups.content("Första"), List.of(idea));
        var second = groups.start(lab.id(), coordinator, TestGroups.content("Andra"), List.of(idea));
        outcomes.close(lab.id(), first.id(), coordinator, TestOutcomes.content(TestOutcomes.TEXT));
        var shown = groupsOfIdea.of(lab.id(), idea, Optional.of(stranger));
        assertThat(shown).extracting(GroupOnIdea::id).containsExactly(second.id(), first.id());
        assertThat(shown.getFirst().joinsInOneTap()).isTrue();
        assertThat(shown.getLast().joinsInOneTap()).isFalse();
        assertThat(shown.getLast().outcome().orElseThrow().words()).isEqualTo(TestOutcomes.TEXT);
        assertThat(groupsOfIdea.of(lab.id(), idea, Optional.empty()).getFirst().joinsInOneTap())
                .isFalse();
        assertThat(Statements.of(() -> groupsOfIdea.of(lab.id(), idea, Optional.of(stranger))))
                .isEqualTo(1);

        assertThat(ownGroups.of(lab.id(), coordinator))
                .extracting(OwnGroup::name)
                .containsExactly("Andra", TestGroups.NAME, "Första");
        assertThat(ownGroups.of(lab.id(), coordinator).getFirst().coordinates()).isTrue();
        assertThat(ownGroups.of(lab.id(), member).getFirst().coordinates()).isFalse();
        assertThat(ownGroups.of(lab.id(), stranger)).isEmpty();
        assertThat(Statements.of(() -> ownGroups.of(lab.id(), coordinator))).isEqualTo(1);
    }

    private static ByteArrayInputStream photo() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
