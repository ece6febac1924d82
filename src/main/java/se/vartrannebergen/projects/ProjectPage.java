package se.vartrannebergen.projects;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;

/**
 * A project on its own page.
 *
 * @param slug its part of the address
 * @param edition of its words; what is changed must have been seen
 * @param percent how far it has come, 0–100; empty while it has no milestones and is not done
 * @param ideas that it carries out, or carried out before it was not carried on
 * @param photos that are described, by when they were taken
 */
public record ProjectPage(
        long id,
        String slug,
        ShownOwner owner,
        ProjectState state,
        String title,
        String text,
        Language language,
        Optional<Long> cost,
        String moneyFrom,
        String contact,
        Optional<Said> outcome,
        Instant startedAt,
        Optional<Instant> underWayAt,
        Optional<Instant> doneAt,
        Optional<Said> archivedWhy,
        boolean asked,
        int edition,
        Optional<Integer> percent,
        List<ShownPromise.About> ideas,
        List<ShownMilestone> milestones,
        Map<ProjectPhase, List<Image>> photos,
        List<ShownPromise> promises) {
    /** Kind of content in {@link ContentRef}. */
    public static final String KIND = "project";

    public record Said(String text, Language language) {}

    public ContentRef content() {
        return new ContentRef(KIND, id);
    }

    public String address() {
        return "/projects/" + slug;
    }

    public boolean isArchived() {
        return archivedWhy.isPresent();
    }

    /** All that stands on the page and has a name there. */
    public Stream<ContentRef> shown() {
        return Stream.of(
                        Stream.of(content()),
                        owner.content(),
                        ideas.stream().map(idea -> new ContentRef("idea", idea.id())),
                        promises.stream()
                                .flatMap(promise -> Stream.concat(
                                        Stream.of(promise.content()),
                                        promise.owner().content())))
                .flatMap(all -> all)
                .distinct();
    }
}
