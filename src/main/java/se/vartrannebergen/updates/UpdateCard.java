package se.vartrannebergen.updates;

import java.time.Instant;
import java.util.Optional;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;

/**
 * A piece of news in a list.
 *
 * @param slug its part of the address
 * @param language of title and opening: the reader's, else the one it was written in first
 * @param opening how its text begins, in one line
 * @param pinned whether it stays above newer ones
 * @param publisher in whose name it is published
 * @param card of the publisher; empty where the list does not ask, or nobody may know of it
 * @param photo the first that is described; empty where the list does not ask
 */
public record UpdateCard(
        long id,
        String slug,
        String title,
        String opening,
        Language language,
        Instant publishedAt,
        boolean pinned,
        ContentRef publisher,
        Optional<PublisherCard> card,
        Optional<Image> photo) {
    public ContentRef content() {
        return new ContentRef(UpdatePage.KIND, id);
    }

    UpdateCard with(Optional<PublisherCard> newCard, Optional<Image> newPhoto) {
        return new UpdateCard(id, slug, title, opening, language, publishedAt, pinned, publisher, newCard, newPhoto);
    }
}
