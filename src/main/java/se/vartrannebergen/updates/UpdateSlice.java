package se.vartrannebergen.updates;

import java.util.List;

/** One page of a list. @param more whether any follow */
public record UpdateSlice(List<UpdateCard> cards, boolean more) {}
