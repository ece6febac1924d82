package se.vartrannebergen.progress;

import java.util.Map;

/** How much there is of each state. */
public record ProgressCounts(Map<ProgressState, Integer> byState) {
    public ProgressCounts {
        byState = Map.copyOf(byState);
    }

    public int of(ProgressState state) {
        return byState.getOrDefault(state, 0);
    }

    public boolean isEmpty() {
        return byState.values().stream().allMatch(count -> count == 0);
    }
}
