package se.vartrannebergen.projects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;

/**
 * A promise as everybody reads it. All dates are those of Europe/Stockholm.
 *
 * @param dueOn until when, as it stands now
 * @param firstDueOn as it was promised first
 * @param keptOn present once it is kept
 * @param project that it belongs to and that everybody reads
 * @param idea that it belongs to and that everybody reads
 * @param moves each time it could not be kept in time, oldest first
 */
public record ShownPromise(
        long id,
        ShownOwner owner,
        String text,
        Language language,
        LocalDate madeOn,
        LocalDate dueOn,
        LocalDate firstDueOn,
        Optional<LocalDate> keptOn,
        Optional<About> project,
        Optional<About> idea,
        List<Move> moves) {
    /** Kind of content in {@link ContentRef}. */
    public static final String KIND = "promise";

    /** @param slug its part of the address */
    public record About(long id, String slug, String title, Language language) {}

    public record Move(long promise, LocalDate was, LocalDate due, String why, Language language) {}

    public ContentRef content() {
        return new ContentRef(KIND, id);
    }

    public String address() {
        return "/promises/" + id;
    }

    /** The day itself is not late. */
    public boolean isLate(LocalDate today) {
        return keptOn.isEmpty() && today.isAfter(dueOn);
    }
}
