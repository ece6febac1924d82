package se.vartrannebergen.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.vartrannebergen.testing.TestIdeas.content;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.files.Pictures;
import se.vartrannebergen.ideas.IdeaPages.Absence;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.LabSettings.ReviewPolicy;
import se.vartrannebergen.moderation.ContentAction;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.NewDecision;
import se.vartrannebergen.moderation.NewReport;
import se.vartrannebergen.moderation.Paused;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.moderation.Reports;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestDecisions;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

/** Ideas under moderation, through moderation's own doors. */
@ServiceTest
class ModeratedIdeasTest {
    private final Ideas ideas;
    private final IdeaPages pages;
    private final IdeaLists lists;
    private final IdeaSitemap sitemap;
    private final IdeaImages photos;
    private final ModeratedIdeas moderated;
    private final Voting voting;
    private final Reports reports;
    private final Moderation moderation;
    private final Pauses pauses;
    private final JdbcClient jdbc;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private final TestDecisions decide;

    ModeratedIdeasTest(
            Ideas ideas,
            IdeaPages pages,
            IdeaLists lists,
            IdeaSitemap sitemap,
            IdeaImages photos,
            ModeratedIdeas moderated,
            Voting voting,
            Reports reports,
            Moderation moderation,
            Pauses pauses,
            JdbcClient jdbc,
            TestLabs labs,
            TestPersons persons,
            TestIdeas made,
            TestDecisions decide) {
        this.ideas = ideas;
        this.pages = pages;
        this.lists = lists;
        this.sitemap = sitemap;
        this.photos = photos;
        this.moderated = moderated;
        this.voting = voting;
        this.reports = reports;
        this.moderation = moderation;
        this.pauses = pauses;
        this.jdbc = jdbc;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
        this.decide = decide;
    }

    private static ContentRef ref(long idea) {
        return new ContentRef("idea", idea);
    }

    @Test
    void enoughReportsHideAnIdeaFromEverybodyButItsAuthorUntilItIsKept() throws Exception {
        var lab = labs.make();
        var author = persons.resident(lab);
        var idea = made.draft(lab, author);
        photos.add(lab.id(), author, idea, new ByteArrayInputStream(Pictures.jpeg(Pictures.photo(80, 60))));
        ideas.submit(lab.id(), author, idea, content(lab));
        voting.cast(lab.id(), persons.resident(lab), idea);
        var before = standing(idea);

        report(lab, idea);
        assertThat(made.state(idea)).isEqualTo("HIDDEN");
        var voter = persons.resident(lab);
        assertThat(pages.find(lab.id(), idea, Optional.of(voter))).isEmpty();
        assertThat(pages.find(lab.id(), idea, Optional.empty())).isEmpty();
        assertThat(pages.absence(lab.id(), idea)).contains(Absence.HIDDEN);
        assertThat(pages.find(lab.id(), idea, Optional.of(author)).orElseThrow().stands())
                .isEqualTo(IdeaState.OPEN);
        assertThat(lists.find(lab.id(), IdeaFilter.ALL, IdeaSort.NEWEST, 1, 1, Optional.empty())
                        .cards())
                .isEmpty();
        assertThat(lists.highlights(lab.id(), Optional.empty()).isEmpty()).isTrue();
        assertThat(sitemap.count(lab.id())).isZero();
        assertThat(photos.isPublic(lab.id(), idea)).isFalse();
        assertThat(photos.mayRead(lab.id(), idea, Optional.of(author))).isTrue();
        assertThatThrownBy(() -> voting.cast(lab.id(), voter, idea)).isInstanceOf(IdeaUnknown.class);

        decide.about(lab, idea, NewDecision.keep());
        assertThat(standing(idea)).isEqualTo(before);
    }

    /** All but the version and when the row was last written. */
    private String standing(long idea) {
        return made.everything(idea).replaceAll("version=\\d+", "").replaceAll("updated_at=[^,}]+", "");
    }

    private void report(Lab lab, long idea) {
        for (var reporter : persons.residents(lab, lab.settings().reportsToHide())) {
            reports.report(
                    lab.id(), ref(idea), Optional.of(reporter), new NewReport(1, new PlainText(""), Language.SWEDISH));
        }
    }

    @Test
    void whatWasHiddenThenRemovedComesBackWhereItStood() {
        var lab = labs.withThreshold(2);
        var idea = made.sent(lab, persons.resident(lab));
        persons.residents(lab, 2).forEach(voter -> voting.cast(lab.id(), voter, idea));
        decide.about(lab, idea, TestDecisions.because(ContentAction.HIDE));
        decide.about(lab, idea, TestDecisions.because(ContentAction.REMOVE));
        assertThat(pages.absence(lab.id(), idea)).contains(Absence.GONE);
        decide.about(lab, idea, NewDecision.keep());

        assertThat(made.state(idea)).isEqualTo("UNDER_CONSIDERATION");
        assertThat(made.figure(idea)).isEqualTo(2);
        assertThat(made.votes(idea)).isEqualTo(2);
    }

    @Test
    void inALabThatReviewsFirstAnIdeaWaitsIsApprovedAndOnlyThenPublic() {
        var lab = labs.make(ReviewPolicy.ALWAYS);
        var author = persons.resident(lab);
        var idea = made.sent(lab, author);
        assertThat(made.state(idea)).isEqualTo("AWAITING_REVIEW");
        assertThat(visibility(lab, idea)).isEqualTo(Visibility.WAITING);
        assertThat(pages.absence(lab.id(), idea)).isEmpty();

        decide.about(lab, idea, NewDecision.keep());
        assertThat(made.state(idea)).isEqualTo("OPEN");
        assertThat(made.steps(idea, "PUBLISHED")).isEqualTo(1);
    }

    @Test
    void whatWaitedAndWasHiddenIsNeverShownAndPublishedOnceItIsKept() {
        var lab = labs.make(ReviewPolicy.ALWAYS);
        var author = persons.resident(lab);
        var idea = made.sent(lab, author);
        decide.about(lab, idea, TestDecisions.because(ContentAction.ASK_EDIT));
        assertThat(made.state(idea)).isEqualTo("HIDDEN");
        assertThat(pages.absence(lab.id(), idea)).isEmpty();

        ideas.edit(lab.id(), author, idea, content(lab, "Ett vänligare förslag", TestIdeas.TEXT));
        assertThat(made.state(idea)).isEqualTo("HIDDEN");
        assertThat(made.steps(idea, "EDITED")).isZero();
        decide.about(lab, idea, NewDecision.keep());
        assertThat(made.state(idea)).isEqualTo("OPEN");
    }

    @Test
    void whoIsAskedToEditMayAlsoWhereNeighboursHaveVotedAndWhatItSaidIsKept() {
        var lab = labs.make();
        var author = persons.resident(lab);
        var idea = made.sent(lab, author);
        voting.cast(lab.id(), persons.resident(lab), idea);
        decide.about(lab, idea, TestDecisions.because(ContentAction.ASK_EDIT));
        assertThat(moderation.editIsAsked(lab.id(), ref(idea))).isTrue();
        assertThat(moderation.lastDecision(lab.id(), ref(idea)).orElseThrow().action())
                .isEqualTo(ContentAction.ASK_EDIT);

        ideas.edit(lab.id(), author, idea, content(lab, "Ett vänligare förslag", TestIdeas.TEXT));
        assertThat(made.state(idea)).isEqualTo("HIDDEN");
        assertThat(moderation.editIsAsked(lab.id(), ref(idea))).isFalse();
        assertThatThrownBy(() -> ideas.edit(lab.id(), author, idea, content(lab)))
                .isInstanceOf(IdeaRefused.class);
        assertThat(jdbc.sql("SELECT title FROM content_version WHERE content_kind = 'idea' AND content_id = ?")
                        .param(idea)
                        .query(String.class)
                        .list())
                .containsExactly(TestIdeas.TITLE);

        decide.about(lab, idea, NewDecision.keep());
        assertThat(made.state(idea)).isEqualTo("OPEN");
        assertThat(made.votes(idea)).isEqualTo(1);
    }

    @Test
    void moderationFindsEverythingButDraftsWithWhatWasAdded() {
        var lab = labs.make();
        var author = persons.resident(lab);
        var draft = made.draft(lab, author);
        var idea = made.sent(lab, author);
        ideas.add(lab.id(), author, idea, new PlainText("Och en till."));

        assertThat(moderated.find(lab.id(), draft)).isEmpty();
        var piece = moderated.find(lab.id(), idea).orElseThrow();
        assertThat(piece.text()).isEqualTo(TestIdeas.TEXT + "\n\nOch en till.");
        assertThat(piece.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(Statements.of(() -> moderated.find(lab.id(), idea))).isEqualTo(1);
        decide.about(lab, idea, TestDecisions.because(ContentAction.REMOVE));
        assertThat(visibility(lab, idea)).isEqualTo(Visibility.REMOVED);
        var other = made.sent(lab, author);
        ideas.withdraw(lab.id(), author, other);
        assertThat(visibility(lab, other)).isEqualTo(Visibility.GONE);
    }

    private Visibility visibility(Lab lab, long idea) {
        return moderated.find(lab.id(), idea).orElseThrow().visibility();
    }

    @Test
    void whatIsTakenBackWhileItWaitsLeavesTheDesk() {
        var lab = labs.make(ReviewPolicy.ALWAYS);
        var author = persons.resident(lab);
        var idea = made.sent(lab, author);
        ideas.withdraw(lab.id(), author, idea);
        assertThat(jdbc.sql("SELECT state FROM moderation_case WHERE content_kind = 'idea' AND content_id = ?")
                        .param(idea)
                        .query(String.class)
                        .single())
                .isEqualTo("CLOSED");
    }

    @Test
    void whoIsPausedWritesDraftsAndVotesButSendsNothing() {
        var lab = labs.make();
        var author = persons.resident(lab);
        var idea = made.sent(lab, author);
        decide.about(lab, idea, TestDecisions.pausing(7));
        var draft = made.draft(lab, author);

        assertThatThrownBy(() -> ideas.submit(lab.id(), author, draft, content(lab)))
                .isInstanceOf(Paused.class);
        assertThatThrownBy(() -> ideas.edit(lab.id(), author, idea, content(lab)))
                .isInstanceOf(Paused.class);
        assertThatThrownBy(() -> ideas.add(lab.id(), author, idea, new PlainText("Mer")))
                .isInstanceOf(Paused.class);
        assertThat(made.state(draft)).isEqualTo("DRAFT");
        assertThat(voting.cast(lab.id(), author, idea).mine()).isEqualTo(MyVote.COUNTED);
    }

    @Test
    void whoIsSuspendedDoesNotVoteUntilItIsUndoneAndNobodyElsesVoteCostsMore() {
        var lab = labs.make();
        var author = persons.resident(lab);
        var idea = made.sent(lab, author);
        var decision = decide.about(lab, idea, TestDecisions.pausing(null));
        assertThat(pauses.isSuspended(lab.id(), author)).isTrue();
        assertThatThrownBy(() -> voting.cast(lab.id(), author, idea)).isInstanceOf(Paused.class);
        PersonId other = persons.resident(lab);
        assertThat(Statements.of(() -> voting.cast(lab.id(), other, idea))).isEqualTo(6);

        decide.undo(lab, decision);
        assertThat(pauses.isSuspended(lab.id(), author)).isFalse();
        assertThat(voting.cast(lab.id(), author, idea).mine()).isEqualTo(MyVote.COUNTED);
    }
}
