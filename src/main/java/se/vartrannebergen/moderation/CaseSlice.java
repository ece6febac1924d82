package se.vartrannebergen.moderation;

import java.util.List;
import java.util.Optional;

/**
 * One page of cases.
 *
 * @param open how many of the whole lab are to be decided
 * @param overdue how many of them should have been decided by now
 * @param last where the next page begins; empty on the last one
 */
public record CaseSlice(List<CaseCard> cards, int open, int overdue, Optional<CaseMark> last) {}
