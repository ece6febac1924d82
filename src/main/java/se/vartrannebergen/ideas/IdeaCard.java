package se.vartrannebergen.ideas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.shared.Language;

/**
 * An idea in a list.
 *
 * @param slug its part of the address, {@code 42-battre-belysning}
 * @param opening the beginning of the text, at most 180 characters as people count them
 * @param mine the own vote of who reads
 * @param photo the first one
 * @param answerDue local date by which an answer is owed
 * @param latest what an organisation did last
 */
public record IdeaCard(
        long id,
        String slug,
        String title,
        String opening,
        Language language,
        IdeaState state,
        Optional<Long> category,
        Optional<Long> place,
        Optional<String> author,
        int votes,
        MyVote mine,
        Instant publishedAt,
        Instant changedAt,
        Optional<LocalDate> answerDue,
        boolean example,
        Optional<IdeaPage.Step> latest,
        Optional<Image> photo) {

    IdeaCard with(Optional<Image> firstPhoto) {
        return new IdeaCard(
                id,
                slug,
                title,
                opening,
                language,
                state,
                category,
                place,
                author,
                votes,
                mine,
                publishedAt,
                changedAt,
                answerDue,
                example,
                latest,
                firstPhoto);
    }
}
