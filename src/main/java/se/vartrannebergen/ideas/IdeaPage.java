package se.vartrannebergen.ideas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * An idea on its own page.
 *
 * @param slug its part of the address, {@code 42-battre-belysning}
 * @param author the name as its author chose it
 * @param hasVotes whether anybody has voted, counted or not
 * @param mine the own vote of who reads
 * @param publishedAt empty while it waits for review
 * @param answerDue local date by which an answer is owed
 * @param stands where it stands, or comes back to from where it is hidden or removed
 * @param mergedInto the idea this one became part of
 * @param parts ideas that became part of this one, at most fifty
 * @param history steps and additions, oldest first
 * @param photos at most four
 */
public record IdeaPage(
        long id,
        String slug,
        String title,
        String text,
        Language language,
        IdeaState state,
        Optional<Long> category,
        Optional<Long> place,
        PersonId authorId,
        Optional<String> author,
        int votes,
        boolean hasVotes,
        MyVote mine,
        Optional<Instant> publishedAt,
        Optional<LocalDate> answerDue,
        IdeaState stands,
        Optional<Into> mergedInto,
        List<Part> parts,
        boolean example,
        List<HistoryLine> history,
        List<Image> photos) {

    /** The idea as other rooms point at it. */
    public ContentRef content() {
        return new ContentRef(IdeaImages.KIND, id);
    }

    /**
     * The idea that this one became part of.
     *
     * @param slug empty where nobody can read it now
     * @param takesVotes whether votes can move there, or from there to where it went itself
     * @param voted whether who reads has a vote there
     */
    public record Into(
            long id, Optional<String> slug, String title, Language language, boolean takesVotes, boolean voted) {}

    /** An idea that became part of this one. @param shown whether everybody can read it now */
    public record Part(
            long id,
            String slug,
            String title,
            Language language,
            PersonId authorId,
            Optional<String> author,
            boolean shown) {}

    /** A line below the idea. */
    public sealed interface HistoryLine {
        Instant at();
    }

    /** A step it took: by which organisation (empty: author, facilitators or the rules), why. */
    public record Step(StepKind kind, Optional<String> partner, Optional<String> reason, Language language, Instant at)
            implements HistoryLine {}

    /** What the author added. */
    public record Addition(String text, Instant at) implements HistoryLine {}
}
