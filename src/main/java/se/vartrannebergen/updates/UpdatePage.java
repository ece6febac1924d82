package se.vartrannebergen.updates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;

/**
 * A piece of news on its own page.
 *
 * @param slug its part of the address, {@code 42-nu-bygger-vi}
 * @param publisher empty where nobody may know of it now
 * @param isPublic whether everybody reads it
 * @param publishedAt empty while it waits
 * @param changedAt when it was changed last after it was published
 * @param ideas that it is about and everybody may read
 * @param photos that are described, at most four
 * @param mine what the reader can do with it
 */
public record UpdatePage(
        long id,
        String slug,
        String title,
        String text,
        Language language,
        UpdateState state,
        boolean isPublic,
        Optional<PublisherCard> publisher,
        Optional<Instant> publishedAt,
        Optional<Instant> changedAt,
        List<AboutIdea> ideas,
        List<Image> photos,
        Mine mine) {
    /** The kind of {@link ContentRef} of news. */
    public static final String KIND = "update";

    public ContentRef content() {
        return new ContentRef(KIND, id);
    }

    /** @param slug its part of the address */
    public record AboutIdea(long id, String slug, String title, Language language) {}

    /**
     * @param wrote whether the reader wrote it
     * @param mayChange whether the reader can change it now
     * @param asked whether a facilitator asked for that
     * @param consent for who may change it: who of the people on the photos agreed
     */
    public record Mine(
            boolean wrote, boolean mayChange, boolean asked, boolean mayTakeBack, Optional<PhotoConsent> consent) {
        static final Mine NOTHING = new Mine(false, false, false, false, Optional.empty());
    }
}
