package se.vartrannebergen.ideas;

import java.util.Optional;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * Which ideas a reader wants to see.
 *
 * @param words to search for, in title and text; at most 200 characters count; empty for all
 */
public record IdeaFilter(
        Optional<IdeaStatus> status,
        Optional<Long> category,
        Optional<Long> place,
        Optional<Language> language,
        String words) {
    private static final int LONGEST_WORDS = 200;

    public static final IdeaFilter ALL =
            new IdeaFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

    public IdeaFilter {
        var line = PlainText.oneLine(words).value();
        words = line.length() <= LONGEST_WORDS ? line : line.substring(0, LONGEST_WORDS);
    }

    public IdeaFilter withStatus(Optional<IdeaStatus> other) {
        return new IdeaFilter(other, category, place, language, words);
    }

    public IdeaFilter withCategory(Optional<Long> other) {
        return new IdeaFilter(status, other, place, language, words);
    }

    public IdeaFilter withPlace(Optional<Long> other) {
        return new IdeaFilter(status, category, other, language, words);
    }

    public IdeaFilter withLanguage(Optional<Language> other) {
        return new IdeaFilter(status, category, place, other, words);
    }

    public IdeaFilter withWords(String other) {
        return new IdeaFilter(status, category, place, language, other);
    }

    public boolean isAll() {
        return equals(ALL);
    }
}
