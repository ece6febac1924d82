package se.vartrannebergen.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class IdeaImagesTest {
    private final IdeaImages photos;
    private final Images images;
    private final Drafts drafts;
    private final Voting voting;
    private final IdeaPages pages;
    private final JdbcClient jdbc;
    private final TestPersons persons;
    private final TestIdeas ideas;
    private final Lab lab;
    private final PersonId author;

    IdeaImagesTest(
            IdeaImages photos,
            Images images,
            Drafts drafts,
            Voting voting,
            IdeaPages pages,
            JdbcClient jdbc,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas) {
        this.photos = photos;
        this.images = images;
        this.drafts = drafts;
        this.voting = voting;
        this.pages = pages;
        this.jdbc = jdbc;
        this.persons = persons;
        this.ideas = ideas;
        lab = labs.rannebergen();
        author = persons.newcomer(lab);
    }

    @Test
    void aPhotoThatArrivesAfterTheFirstVoteIsNotKept() throws Exception {
        var idea = ideas.sent(lab, author);
        var before = photos.add(lab.id(), author, idea, photo(1));
        var neighbour = persons.resident(lab);

        assertThatThrownBy(() -> photos.add(
                        lab.id(), author, idea, meanwhile(photo(2), () -> voting.cast(lab.id(), neighbour, idea))))
                .isInstanceOf(IdeaUnknown.class);

        assertThat(images.of(lab.id(), content(idea))).containsExactly(before);
    }

    @Test
    void aPhotoThatWasThereBeforeTheVoteStaysAlsoWhereItArrivesAgain() throws Exception {
        var idea = ideas.sent(lab, author);
        var before = photos.add(lab.id(), author, idea, photo(1));
        var neighbour = persons.resident(lab);

        photos.add(lab.id(), author, idea, meanwhile(photo(1), () -> voting.cast(lab.id(), neighbour, idea)));

        assertThat(images.of(lab.id(), content(idea))).containsExactly(before);
    }

    @Test
    void aPhotoForADraftThatIsThrownAwayMeanwhileIsNotKept() throws Exception {
        var draft = ideas.draft(lab, author);

        assertThatThrownBy(() -> photos.add(
                        lab.id(), author, draft, meanwhile(photo(1), () -> drafts.discard(lab.id(), author, draft))))
                .isInstanceOf(IdeaUnknown.class);

        assertThat(images.of(lab.id(), content(draft))).isEmpty();
    }

    @Test
    void otherPhotosOfAPublicIdeaAreToldOnceInTenMinutes() throws Exception {
        var idea = ideas.sent(lab, author);
        jdbc.sql("UPDATE idea SET changed_at = '2026-01-01' WHERE id = ?")
                .param(idea)
                .update();

        var first = photos.add(lab.id(), author, idea, photo(1));
        photos.add(lab.id(), author, idea, photo(2));
        photos.describe(lab.id(), author, idea, first.id(), new PlainText("En lampa"));
        photos.remove(lab.id(), author, idea, first.id());
        assertThat(ideas.steps(idea, "EDITED")).isEqualTo(1);
        assertThat(jdbc.sql("SELECT changed_at > '2026-01-01' FROM idea WHERE id = ?")
                        .param(idea)
                        .query(Boolean.class)
                        .single())
                .isTrue();

        jdbc.sql("UPDATE idea_step SET happened_at = happened_at - INTERVAL 11 MINUTE WHERE idea_id = ?")
                .param(idea)
                .update();
        photos.add(lab.id(), author, idea, photo(3));
        assertThat(ideas.steps(idea, "EDITED")).isEqualTo(2);
        assertThat(pages.find(lab.id(), idea, Optional.empty()).orElseThrow().photos())
                .hasSize(2);
    }

    @Test
    void thePhotosOfADraftAreNoNews() throws Exception {
        var draft = ideas.draft(lab, author);
        var photo = photos.add(lab.id(), author, draft, photo(1));
        photos.describe(lab.id(), author, draft, photo.id(), new PlainText("En lampa"));
        photos.remove(lab.id(), author, draft, photo.id());

        assertThat(ideas.steps(draft, "EDITED")).isZero();
    }

    private static ContentRef content(long idea) {
        return new ContentRef("idea", idea);
    }

    /** An upload during which something else happens. */
    private static InputStream meanwhile(InputStream upload, Runnable other) {
        return new FilterInputStream(upload) {
            private boolean done;

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (!done) {
                    done = true;
                    other.run();
                }
                return super.read(into, from, length);
            }
        };
    }

    private static InputStream photo(int shade) throws IOException {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, shade);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
