package se.vartrannebergen.ideas;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many ideas the whole list has
 * @param more whether any follow
 */
public record IdeaSlice(List<IdeaCard> cards, int total, boolean more) {}
