package se.vartrannebergen.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vartrannebergen.testing.TestIdeas.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.LabSettings.ReviewPolicy;
import se.vartrannebergen.people.People;
import se.vartrannebergen.people.Residencies;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.Statements;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

/** How many statements each screen costs, however much it shows. */
@ServiceTest
class StatementsOfPagesTest {
    private final IdeaLists lists;
    private final IdeaPages pages;
    private final Ideas ideas;
    private final Drafts drafts;
    private final IdeaImages photos;
    private final Voting voting;
    private final People people;
    private final Residencies residencies;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas made;
    private Lab lab;
    private PersonId author;
    private PersonId voter;
    private long idea;

    StatementsOfPagesTest(
            IdeaLists lists,
            IdeaPages pages,
            Ideas ideas,
            Drafts drafts,
            IdeaImages photos,
            Voting voting,
            People people,
            Residencies residencies,
            TestLabs labs,
            TestPersons persons,
            TestIdeas made) {
        this.lists = lists;
        this.pages = pages;
        this.ideas = ideas;
        this.drafts = drafts;
        this.photos = photos;
        this.voting = voting;
        this.people = people;
        this.residencies = residencies;
        this.labs = labs;
        this.persons = persons;
        this.made = made;
    }

    @BeforeEach
    void fiveIdeasWithPhotosVotesAndAdditions() throws Exception {
        lab = labs.make();
        author = persons.resident(lab);
        voter = persons.resident(lab);
        for (var i = 0; i < 5; i++) {
            idea = made.draft(lab, author);
            photos.add(lab.id(), author, idea, photo(i));
            photos.add(lab.id(), author, idea, photo(10 + i));
            ideas.submit(lab.id(), author, idea, content(lab));
            voting.cast(lab.id(), voter, idea);
            ideas.add(lab.id(), author, idea, new PlainText("Ett tillägg"));
            drafts.begin(lab.id(), author, content(lab));
        }
    }

    @Test
    void aListTakesThree() {
        var slice = lists.find(lab.id(), IdeaFilter.ALL, IdeaSort.NEWEST, 1, 1, Optional.of(voter));
        assertThat(slice.cards()).hasSize(5).allMatch(card -> card.photo().isPresent() && card.votes() == 1);
        assertThat(Statements.of(
                        () -> lists.find(lab.id(), IdeaFilter.ALL, IdeaSort.NEWEST, 1, 10, Optional.of(voter))))
                .isEqualTo(3);
    }

    @Test
    void theHomePageTakesTwo() {
        assertThat(lists.highlights(lab.id(), Optional.of(voter)).mostVotes()).hasSize(3);
        assertThat(Statements.of(() -> lists.highlights(lab.id(), Optional.of(voter))))
                .isEqualTo(2);
    }

    @Test
    void anIdeaTakesThreeAndOneMoreWithAdditions() throws Exception {
        var page = pages.find(lab.id(), idea, Optional.of(voter)).orElseThrow();
        assertThat(page.photos()).hasSize(2);
        assertThat(page.history()).hasSize(2);
        assertThat(Statements.of(() -> pages.find(lab.id(), idea, Optional.of(voter))))
                .isEqualTo(4);
        var without = made.sent(lab, author);
        assertThat(pages.find(lab.id(), without, Optional.of(voter))
                        .orElseThrow()
                        .history())
                .hasSize(1);
        assertThat(Statements.of(() -> pages.find(lab.id(), without, Optional.of(voter))))
                .isEqualTo(3);
    }

    @Test
    void anUnknownIdeaTakesOne() {
        assertThat(Statements.of(() -> pages.find(lab.id(), -1, Optional.empty())))
                .isEqualTo(1);
    }

    @Test
    void myIdeasAndMyVotesTakeThreeEach() {
        assertThat(lists.by(lab.id(), author, 1).cards())
                .hasSize(5)
                .allMatch(card -> card.photo().isPresent());
        assertThat(Statements.of(() -> lists.by(lab.id(), author, 1))).isEqualTo(3);
        assertThat(Statements.of(() -> lists.votedFor(lab.id(), voter, 1))).isEqualTo(3);
    }

    @Test
    void draftsAndProfileTakeOneEach() {
        assertThat(drafts.of(lab.id(), author)).hasSize(5);
        assertThat(Statements.of(() -> drafts.of(lab.id(), author))).isEqualTo(1);
        assertThat(Statements.of(() -> people.profile(lab.id(), author))).isEqualTo(1);
        assertThat(Statements.of(() -> residencies.isConfirmed(lab.id(), author)))
                .isEqualTo(1);
    }

    @Test
    void aVoteTakesSixAndTheSameAgainSixToo() {
        var neighbour = persons.resident(lab);
        // keep the idea, the residency, the vote, the residency again; the figure, its reading
        assertThat(Statements.sentBy(() -> voting.cast(lab.id(), neighbour, idea)))
                .hasSize(6);
        // the vote there was instead of the residency again
        assertThat(Statements.sentBy(() -> voting.cast(lab.id(), neighbour, idea)))
                .hasSize(6);
    }

    @Test
    void sendingAnIdeaTakesFewAndItsReviewPolicyNoneInALabThatReviewsNothing() {
        var draft = made.draft(lab, author);
        var atOnce = Statements.of(() -> ideas.submit(lab.id(), author, draft, content(lab)));
        var reviewing = labs.make(ReviewPolicy.UNTIL_TRUSTED);
        var other = persons.resident(reviewing);
        var waiting = made.draft(reviewing, other);
        // The last one writes down that heuristics are to look at it once it is committed.
        assertThat(atOnce).isLessThanOrEqualTo(5);
        // besides: how many were approved, what the idea says, its case, looked for, opened and held
        assertThat(Statements.of(() -> ideas.submit(reviewing.id(), other, waiting, content(reviewing))))
                .isLessThanOrEqualTo(9);
    }

    private static ByteArrayInputStream photo(int colour) throws Exception {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, colour * 1_000);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
