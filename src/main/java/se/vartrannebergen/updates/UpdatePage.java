package se.vartrannebergen.updates;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.PhotoConsent;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;

/**
 * A piece of news on its own page.
 *
 * @param slug its part of the address, {@code 42-nu-bygger-vi}
 * @param language of the title and the text: the reader's, else the one it was written in first
 * @param languages all that it can be read in
 * @param formatted whether the text has marks: see {@link se.vartrannebergen.texts.FormattedText}
 * @param publisher empty where nobody may know of it now
 * @param isPublic whether everybody reads it
 * @param publishedAt empty while it waits
 * @param changedAt when what it says in this language was changed last after it was published
 * @param plannedAt when it is to be published by itself
 * @param missed whether it was to be published by itself and could not be
 * @param isOver whether its last day has passed
 * @param place where it is about; empty for the whole area
 * @param project that it is about and everybody may read
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
        Set<Language> languages,
        boolean formatted,
        UpdateState state,
        boolean isPublic,
        Optional<PublisherCard> publisher,
        Optional<Instant> publishedAt,
        Optional<Instant> changedAt,
        Optional<Instant> plannedAt,
        boolean missed,
        boolean isOver,
        Optional<Long> place,
        Optional<AboutProjects.Project> project,
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
     * @param opened for who writes in its publisher's name: how often its page was opened by others
     * @param consent for who may change it: who of the people on the photos agreed
     */
    public record Mine(
            boolean wrote,
            boolean mayChange,
            boolean asked,
            boolean mayTakeBack,
            Optional<Long> opened,
            Optional<PhotoConsent> consent) {
        static final Mine NOTHING = new Mine(false, false, false, false, Optional.empty(), Optional.empty());
    }
}
