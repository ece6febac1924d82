package se.vartrannebergen.meetings;

import java.util.List;

/** A page of a list of meetings. @param more whether others follow */
public record MeetingSlice(List<MeetingCard> cards, boolean more) {}
