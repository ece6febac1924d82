package se.vartrannebergen.groups;

import java.util.Optional;
import se.vartrannebergen.shared.Language;

/**
 * A group on the page of an idea it is about.
 *
 * @param slug its part of the address
 * @param lookingFor perhaps empty
 * @param language of name, purpose and whom it looks for
 * @param joinsInOneTap whether the reader, who is no member, may come in without asking or telling their age
 * @param outcome what came of it, where it has ended
 */
public record GroupOnIdea(
        long id,
        String slug,
        String name,
        String purpose,
        String lookingFor,
        Language language,
        GroupState state,
        int members,
        boolean isMine,
        boolean joinsInOneTap,
        Optional<End> outcome) {

    /** @param words the first of what it says */
    public record End(OutcomeResult result, String words, Language language) {}
}
