package se.vartrannebergen.progress;

import java.util.List;

/** @param page from 1 */
public record ProgressSlice(List<ProgressItem> items, int page, boolean hasMore) {
    public ProgressSlice {
        items = List.copyOf(items);
    }
}
