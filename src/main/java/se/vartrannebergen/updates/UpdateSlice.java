package se.vartrannebergen.updates;

import java.util.List;

/**
 * One page of a list.
 *
 * @param more whether any follow
 * @param publishers all who published something that could be listed, by name
 */
public record UpdateSlice(List<UpdateCard> cards, boolean more, List<PublisherCard> publishers) {}
