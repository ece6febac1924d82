package se.vartrannebergen.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.groups.Joining;
import se.vartrannebergen.groups.Memberships;
import se.vartrannebergen.groups.Reading;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AsStaff;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestGroups;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;
import se.vartrannebergen.testing.TestUpdates;

/** The photos in news of a group for young people. */
@ServiceTest
class YoungNewsTest {
    private static final Optional<PersonId> VISITOR = Optional.empty();
    private static final PhotoConsent AGREED =
            new PhotoConsent(true, new PlainText("Alla fem sa ja, deras föräldrar också."));

    private final Updates updates;
    private final UpdatePages pages;
    private final UpdateImages photos;
    private final Memberships members;
    private final TestUpdates made;
    private final TestLabs labs;
    private final TestPersons persons;
    private Lab lab;
    private PersonId coordinator;
    private ContentRef group;

    YoungNewsTest(
            Updates updates,
            UpdatePages pages,
            UpdateImages photos,
            Memberships members,
            TestUpdates made,
            TestLabs labs,
            TestPersons persons) {
        this.updates = updates;
        this.pages = pages;
        this.photos = photos;
        this.members = members;
        this.made = made;
        this.labs = labs;
        this.persons = persons;
    }

    @BeforeEach
    void aGroupForYoungPeopleThatIsOpen() {
        lab = labs.make();
        coordinator = persons.resident(lab);
        var second = persons.resident(lab);
        var content = TestGroups.content("Dansgruppen", Reading.EVERYBODY, Joining.OPEN, true);
        group = AsStaff.call("PARTNER", () -> made.group(lab, coordinator, content));
        AsStaff.run("PARTNER", () -> members.join(lab.id(), group.id(), second));
    }

    private static UpdateContent saying(PhotoConsent consent) {
        return new UpdateContent(
                new PlainText(TestUpdates.TITLE), new PlainText(TestUpdates.TEXT), Language.SWEDISH, Set.of(), consent);
    }

    private static ByteArrayInputStream photo() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }

    private static void lacksConsent(ThrowingCallable what) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        UpdateNotReady.class,
                        unfinished -> assertThat(unfinished.problems()).containsExactly(UpdateProblem.CONSENT_MISSING));
    }

    private int shown(long update) {
        return pages.find(lab.id(), update, VISITOR, Language.SWEDISH)
                .orElseThrow()
                .photos()
                .size();
    }

    @Test
    void newsThatIsPublicTakesNoPhotoBeforeItSaysWhoAgreed() throws Exception {
        var update = made.published(lab, coordinator, group);
        lacksConsent(() -> photos.add(lab.id(), coordinator, update, photo()));
        assertThat(photos.of(lab.id(), coordinator, update)).isEmpty();

        var written = updates.toChange(lab.id(), coordinator, update);
        updates.edit(lab.id(), coordinator, update, written.version(), saying(AGREED));
        var added = photos.add(lab.id(), coordinator, update, photo());
        photos.describe(lab.id(), coordinator, update, added.id(), new PlainText("Fem som dansar"));
        assertThat(shown(update)).isEqualTo(1);
    }

    @Test
    void noPhotoIsMadeReadableOnceTheNoteIsTakenAway() {
        var update = made.published(lab, coordinator, group, saying(AGREED));
        var written = updates.toChange(lab.id(), coordinator, update);
        updates.edit(lab.id(), coordinator, update, written.version(), saying(PhotoConsent.NOT_SAID));
        made.insertPhoto(lab, update, 0, "");
        var image = photos.of(lab.id(), coordinator, update).getFirst().id();
        lacksConsent(() -> photos.describe(lab.id(), coordinator, update, image, new PlainText("Fem som dansar")));
        assertThat(shown(update)).isZero();
    }

    @Test
    void aDraftTakesPhotosAndIsPublishedWithTheNoteWherePeopleAreSeen() throws Exception {
        var draft = updates.draft(lab.id(), coordinator, group, Language.SWEDISH);
        var added = photos.add(lab.id(), coordinator, draft.id(), photo());
        photos.describe(lab.id(), coordinator, draft.id(), added.id(), new PlainText("Fem som dansar"));
        var unsaid = saying(new PhotoConsent(true, new PlainText("")));
        lacksConsent(() -> updates.publish(lab.id(), coordinator, draft.id(), draft.version(), unsaid));
        updates.publish(lab.id(), coordinator, draft.id(), draft.version(), saying(AGREED));
        assertThat(shown(draft.id())).isEqualTo(1);
    }

    @Test
    void aDraftWithPhotosIsPublishedOnceItSaysWhetherAnybodyCanBeRecognised() throws Exception {
        var draft = updates.draft(lab.id(), coordinator, group, Language.SWEDISH);
        var added = photos.add(lab.id(), coordinator, draft.id(), photo());
        photos.describe(lab.id(), coordinator, draft.id(), added.id(), new PlainText("Skor i en hall"));
        lacksConsent(() ->
                updates.publish(lab.id(), coordinator, draft.id(), draft.version(), saying(PhotoConsent.NOT_SAID)));
        updates.publish(lab.id(), coordinator, draft.id(), draft.version(), saying(PhotoConsent.NOBODY_SHOWN));
        var written = updates.toChange(lab.id(), coordinator, draft.id());
        assertThat(written.content().consent()).isEqualTo(PhotoConsent.NOBODY_SHOWN);
        lacksConsent(() ->
                updates.edit(lab.id(), coordinator, draft.id(), written.version(), saying(PhotoConsent.NOT_SAID)));
        photos.add(lab.id(), coordinator, draft.id(), photo());
        assertThat(pages.find(lab.id(), draft.id(), VISITOR, Language.SWEDISH)
                        .orElseThrow()
                        .publisher())
                .as("so that others show none of its photos")
                .hasValueSatisfying(publisher -> assertThat(publisher.young()).isTrue());
    }

    @Test
    void aDraftWithoutPhotosSaysNothingOfThem() {
        var update = made.published(lab, coordinator, group, saying(PhotoConsent.NOT_SAID));
        assertThat(shown(update)).isZero();
    }

    @Test
    void itsPhotosAreReadByAllAndKeptInNoCache() {
        var update = made.published(lab, coordinator, group, saying(AGREED));
        made.insertPhoto(lab, update, 0, "Fem som dansar");
        assertThat(photos.mayRead(lab.id(), update, VISITOR)).isTrue();
        assertThat(photos.isPublic(lab.id(), update)).isFalse();

        var others = made.published(lab, coordinator, made.group(lab, coordinator));
        made.insertPhoto(lab, others, 0, "Odlingslådor");
        assertThat(photos.isPublic(lab.id(), others)).isTrue();
    }

    @Test
    void newsOfOtherGroupsTakesPhotosAsBefore() throws Exception {
        var update = made.published(lab, coordinator, made.group(lab, coordinator));
        photos.add(lab.id(), coordinator, update, photo());
        assertThat(photos.of(lab.id(), coordinator, update)).hasSize(1);
    }
}
