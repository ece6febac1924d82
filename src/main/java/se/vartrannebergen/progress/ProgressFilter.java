package se.vartrannebergen.progress;

import java.util.Optional;

/**
 * What is looked for; by ids of the lab.
 *
 * @param partner the organisation that owes, carries out or promised it
 */
public record ProgressFilter(Optional<Long> partner, Optional<Long> category, Optional<Long> place) {
    public static final ProgressFilter ALL = new ProgressFilter(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isAll() {
        return equals(ALL);
    }
}
