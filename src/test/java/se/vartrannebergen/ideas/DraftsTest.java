package se.vartrannebergen.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.vartrannebergen.testing.TestIdeas.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.testing.AtOnce;
import se.vartrannebergen.testing.ServiceTest;
import se.vartrannebergen.testing.TestIdeas;
import se.vartrannebergen.testing.TestLabs;
import se.vartrannebergen.testing.TestPersons;

@ServiceTest
class DraftsTest {
    private final Drafts drafts;
    private final DraftSweep sweep;
    private final Ideas sending;
    private final IdeaImages photos;
    private final JdbcClient jdbc;
    private final TestLabs labs;
    private final TestPersons persons;
    private final TestIdeas ideas;

    DraftsTest(
            Drafts drafts,
            DraftSweep sweep,
            Ideas sending,
            IdeaImages photos,
            JdbcClient jdbc,
            TestLabs labs,
            TestPersons persons,
            TestIdeas ideas) {
        this.drafts = drafts;
        this.sweep = sweep;
        this.sending = sending;
        this.photos = photos;
        this.jdbc = jdbc;
        this.labs = labs;
        this.persons = persons;
        this.ideas = ideas;
    }

    @Test
    void aDraftIsFoundAgainAsItWasTyped() {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var typed = new DraftContent(
                new PlainText("<b>İdé</b> 👨‍👩‍👧"),
                new PlainText("a\u0000b\u202E ملعب\n\n" + "👍".repeat(10_000)),
                new Language("ar"),
                Optional.of(3L),
                Optional.empty());
        var begun = drafts.begin(lab.id(), author, DraftContent.empty(Language.SWEDISH));

        var saved = drafts.save(lab.id(), author, begun.id(), begun.version(), typed);

        assertThat(saved.content()).isEqualTo(typed);
        assertThat(drafts.find(lab.id(), author, begun.id())).contains(saved);
        assertThat(drafts.of(lab.id(), author)).containsExactly(saved);
    }

    @Test
    void theDraftSavedLastComesFirst() {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var first = drafts.begin(lab.id(), author, content(lab));
        var second = drafts.begin(lab.id(), author, content(lab));
        drafts.save(lab.id(), author, first.id(), first.version(), content(lab, "Nya ord", "Fler ord"));

        assertThat(drafts.of(lab.id(), author)).extracting(Draft::id).containsExactly(first.id(), second.id());
    }

    @Test
    void whatAnotherDeviceSavedIsNotWrittenOver() {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var opened = drafts.begin(lab.id(), author, content(lab));
        drafts.save(lab.id(), author, opened.id(), opened.version(), content(lab, "Från telefonen", "Där"));

        assertThatThrownBy(() -> drafts.save(
                        lab.id(), author, opened.id(), opened.version(), content(lab, "Från datorn", "Här")))
                .isInstanceOfSatisfying(DraftChangedElsewhere.class, other -> {
                    assertThat(other.current().content().title().value()).isEqualTo("Från telefonen");
                    // With the version it now has, the person's choice between the two can be saved.
                    var current = other.current();
                    drafts.save(lab.id(), author, current.id(), current.version(), content(lab, "Från datorn", "Här"));
                });
        assertThat(drafts.find(lab.id(), author, opened.id())
                        .orElseThrow()
                        .content()
                        .title()
                        .value())
                .isEqualTo("Från datorn");
    }

    @Test
    void ofTwentySavesAtOnceOneIsSavedAndTheOthersAreTold() {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var opened = drafts.begin(lab.id(), author, content(lab));

        var saved = AtOnce.call(20, i -> {
            try {
                return drafts.save(lab.id(), author, opened.id(), opened.version(), content(lab, "Nummer " + i, "Text"))
                                .version()
                        > opened.version();
            } catch (DraftChangedElsewhere told) {
                return false;
            }
        });

        assertThat(saved).containsOnlyOnce(true);
    }

    @Test
    void someoneElsesDraftIsUnknown() {
        var lab = labs.rannebergen();
        var draft = drafts.begin(lab.id(), persons.newcomer(lab), content(lab));
        var other = persons.newcomer(lab);

        assertThat(drafts.find(lab.id(), other, draft.id())).isEmpty();
        assertThatThrownBy(() -> drafts.save(lab.id(), other, draft.id(), draft.version(), content(lab)))
                .isInstanceOf(IdeaUnknown.class);
        var before = ideas.everything(draft.id());
        drafts.discard(lab.id(), other, draft.id());
        assertThat(ideas.everything(draft.id())).isEqualTo(before);
    }

    @Test
    void aPersonHasAtMostTwenty() {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        for (var i = 0; i < Drafts.MOST; i++) {
            drafts.begin(lab.id(), author, content(lab));
        }

        assertThatThrownBy(() -> drafts.begin(lab.id(), author, content(lab)))
                .isInstanceOfSatisfying(
                        IdeaRefused.class, refused -> assertThat(refused.why()).isEqualTo(IdeaRefused.Why.TOO_MANY));
        assertThat(drafts.of(lab.id(), author)).hasSize(Drafts.MOST);
    }

    @Test
    void whatWasSentIsNoDraftAnyMore() {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var sent = ideas.sent(lab, author);

        assertThat(drafts.find(lab.id(), author, sent)).isEmpty();
        assertThatThrownBy(() -> drafts.save(lab.id(), author, sent, 1, content(lab)))
                .isInstanceOf(IdeaUnknown.class);
        drafts.discard(lab.id(), author, sent);
        assertThat(ideas.state(sent)).isEqualTo("OPEN");
    }

    @Test
    void aDraftGoesWithItsPhotos() throws Exception {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var draft = ideas.draft(lab, author);
        photos.add(lab.id(), author, draft, photo());
        assertThat(ideas.everything(draft)).contains("content_id=" + draft);

        drafts.discard(lab.id(), author, draft);
        drafts.discard(lab.id(), author, draft);
        assertThat(drafts.find(lab.id(), author, draft)).isEmpty();
        sweep.sweep();
        assertThat(ideas.everything(draft)).contains("content_id=" + draft);

        discardedAgo(draft, Drafts.TAKEN_BACK_WITHIN.plusMinutes(1));
        sweep.sweep();
        assertThat(ideas.everything(draft))
                .doesNotContain("content_id=" + draft)
                .doesNotContain(TestIdeas.TITLE);
        assertThat(drafts.restore(lab.id(), author, draft)).isEmpty();
    }

    @Test
    void whatWasThrownAwayIsNeitherListedNorSavedNorSentNorGivenPhotos() {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var draft = drafts.begin(lab.id(), author, content(lab));
        drafts.discard(lab.id(), author, draft.id());
        var before = ideas.everything(draft.id());

        assertThat(drafts.of(lab.id(), author)).isEmpty();
        assertThat(drafts.find(lab.id(), author, draft.id())).isEmpty();
        assertThatThrownBy(() -> drafts.save(lab.id(), author, draft.id(), draft.version(), content(lab)))
                .isInstanceOf(IdeaUnknown.class);
        assertThatThrownBy(() -> sending.submit(lab.id(), author, draft.id(), content(lab)))
                .isInstanceOf(IdeaUnknown.class);
        assertThatThrownBy(() -> photos.add(lab.id(), author, draft.id(), photo()))
                .isInstanceOf(IdeaUnknown.class);
        assertThat(ideas.everything(draft.id())).isEqualTo(before);
    }

    @Test
    void whatWasThrownAwayComesBackAsItWasAndCanBeWorkedOn() throws Exception {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var draft = drafts.begin(lab.id(), author, content(lab));
        photos.add(lab.id(), author, draft.id(), photo());
        var before = ideas.everything(draft.id());
        drafts.discard(lab.id(), author, draft.id());

        assertThat(drafts.restore(lab.id(), author, draft.id())).contains(draft);
        assertThat(drafts.restore(lab.id(), author, draft.id())).contains(draft);

        assertThat(ideas.everything(draft.id())).isEqualTo(before);
        assertThat(drafts.of(lab.id(), author)).containsExactly(draft);
        drafts.save(lab.id(), author, draft.id(), draft.version(), content(lab, "Går vidare", "Här"));
        sweep.sweep();
        assertThat(drafts.find(lab.id(), author, draft.id())).isPresent();
    }

    @Test
    void nobodyElseTakesADraftBackAndNothingSentBecomesADraft() {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var draft = ideas.draft(lab, author);
        var sent = ideas.sent(lab, author);
        drafts.discard(lab.id(), author, draft);

        assertThat(drafts.restore(lab.id(), persons.newcomer(lab), draft)).isEmpty();
        assertThat(drafts.find(lab.id(), author, draft)).isEmpty();
        assertThat(drafts.restore(lab.id(), author, sent)).isEmpty();
        assertThat(ideas.state(sent)).isEqualTo("OPEN");
    }

    @Test
    void takingBackNeedsRoom() {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        var draft = ideas.draft(lab, author);
        drafts.discard(lab.id(), author, draft);
        for (var i = 0; i < Drafts.MOST; i++) {
            ideas.draft(lab, author);
        }

        assertThatThrownBy(() -> drafts.restore(lab.id(), author, draft))
                .isInstanceOfSatisfying(
                        IdeaRefused.class, refused -> assertThat(refused.why()).isEqualTo(IdeaRefused.Why.TOO_MANY));
    }

    @Test
    void theSweepTakesAsManyAtOnceAsItSays() {
        var lab = labs.rannebergen();
        var author = persons.newcomer(lab);
        sweep.sweep();
        for (var i = 0; i < 3; i++) {
            var draft = ideas.draft(lab, author);
            drafts.discard(lab.id(), author, draft);
            discardedAgo(draft, Drafts.TAKEN_BACK_WITHIN.plusMinutes(1));
        }

        assertThat(drafts.forgetDiscarded(2)).isEqualTo(2);
        assertThat(drafts.forgetDiscarded(2)).isEqualTo(1);
        assertThat(drafts.forgetDiscarded(2)).isZero();
    }

    private void discardedAgo(long draft, Duration ago) {
        jdbc.sql("UPDATE idea SET discarded_at = UTC_TIMESTAMP(6) - INTERVAL ? SECOND WHERE id = ?")
                .params(ago.toSeconds(), draft)
                .update();
    }

    private static ByteArrayInputStream photo() throws Exception {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
