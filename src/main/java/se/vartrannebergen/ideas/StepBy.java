package se.vartrannebergen.ideas;

import java.util.Optional;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * Who took a step, and why.
 *
 * @param partner the organisation; empty where it was the author, the facilitators or the rules themselves
 * @param group the working group, where it was one
 * @param reason in words, at most 3,000 characters as people count them; may be empty where a step needs none
 * @param language of the reason
 */
public record StepBy(Optional<PartnerId> partner, Optional<Group> group, PlainText reason, Language language) {
    /** A working group, as it is called now: its name stands in timelines while everybody may know of it. */
    public record Group(long id, String name) {}

    public static final int LONGEST_REASON = 3_000;

    /** No organisation, no words. */
    static final StepBy THE_RULES = new StepBy(Optional.empty(), new PlainText(""), Language.SWEDISH);

    public StepBy(Optional<PartnerId> partner, PlainText reason, Language language) {
        this(partner, Optional.empty(), reason, language);
    }

    public StepBy {
        if (reason.isLongerThan(LONGEST_REASON)) {
            throw new IllegalArgumentException("reason is longer than " + LONGEST_REASON + " characters");
        }
    }
}
