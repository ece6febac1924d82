package se.vartrannebergen.groups;

import java.util.List;

/** One page of groups. @param more whether another follows */
public record GroupSlice(List<GroupCard> cards, boolean more) {}
