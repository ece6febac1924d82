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

    public boolean isAll() {
        return equals(ALL);
    }
}
