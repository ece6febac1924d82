package se.vartrannebergen.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;

/**
 * An answer as everybody reads it on an idea.
 *
 * @param partner name of the organisation
 * @param partnerSlug its part of the address
 * @param said what it says now
 * @param at when it came to the idea
 * @param earlier what it said before it was corrected, newest first
 * @param photosChanged when its photos changed last since it was published
 */
public record ShownAnswer(
        long id,
        String partner,
        String partnerSlug,
        Said said,
        Instant at,
        List<Earlier> earlier,
        Optional<LocalDate> photosChanged) {
    /** Kind of content in {@link ContentRef}. */
    public static final String KIND = "answer";

    /** @param text with the marks of {@link se.vartrannebergen.texts.FormattedText}; the others are plain, and perhaps empty */
    public record Said(
            Verdict verdict,
            String text,
            String next,
            Optional<LocalDate> nextOn,
            String why,
            String contact,
            Language language) {}

    /** @param until when it was corrected */
    public record Earlier(Said said, Instant until) {}

    public ContentRef content() {
        return new ContentRef(KIND, id);
    }
}
