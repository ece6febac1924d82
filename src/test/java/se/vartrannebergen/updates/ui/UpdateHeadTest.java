package se.vartrannebergen.updates.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.updates.PublisherCard;
import se.vartrannebergen.updates.UpdatePage;
import se.vartrannebergen.updates.UpdateState;

/** What others show when somebody shares a piece of news. */
class UpdateHeadTest {
    private static UpdatePage update(boolean young) {
        return new UpdatePage(
                1,
                "1-vi-dansade",
                "Vi dansade",
                "Alla var där, och det var roligt.",
                Language.SWEDISH,
                Set.of(Language.SWEDISH),
                false,
                UpdateState.PUBLIC,
                true,
                Optional.of(new PublisherCard(
                        new ContentRef("group", 2), "Dansgruppen", Language.SWEDISH, young, "/groups/2-dansgruppen")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Image(3, "0".repeat(64), 800, 600, "Fem som dansar")),
                new UpdatePage.Mine(false, false, false, false, Optional.empty(), Optional.empty()));
    }

    @Test
    void itsFirstPhotoButNoneOfYoungPeople() {
        assertThat(UpdateHead.of(update(false)).picture())
                .hasValueSatisfying(picture -> assertThat(picture.description()).isEqualTo("Fem som dansar"));
        assertThat(UpdateHead.of(update(true)).picture()).isEmpty();
    }
}
