package se.vartrannebergen.ideas;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where ideas stand, in the five words people choose between. */
public enum IdeaStatus {
    OPEN(IdeaState.OPEN),
    AWAITING_ANSWER(IdeaState.UNDER_CONSIDERATION),
    UNDER_WAY(IdeaState.PLANNED, IdeaState.IN_PROGRESS),
    DONE(IdeaState.DONE),
    DECLINED(IdeaState.DECLINED);

    private final Set<IdeaState> states;

    IdeaStatus(IdeaState... states) {
        this.states = Set.of(states);
    }

    Set<IdeaState> states() {
        return states;
    }

    /** As it stands in addresses: {@code awaiting-answer}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<IdeaStatus> bySlug(String slug) {
        return Arrays.stream(values())
                .filter(status -> status.slug().equals(slug))
                .findFirst();
    }
}
