package se.vartrannebergen.answers;

import java.util.List;

/**
 * A page of the ideas that wait for their answers.
 *
 * @param page from 1
 * @param total of all pages
 * @param late how many of them are late; these come first
 */
public record OwedSlice(List<OwedCard> cards, int page, int total, int late) {
    public boolean hasMore() {
        return page * OwedLists.PAGE < total;
    }
}
