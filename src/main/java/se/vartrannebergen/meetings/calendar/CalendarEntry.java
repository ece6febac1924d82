package se.vartrannebergen.meetings.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import se.vartrannebergen.shared.Language;

/**
 * One meeting as a calendar shows it.
 *
 * @param uid the same for as long as the meeting exists, unique in the world (RFC 5545, 3.8.4.7)
 * @param sequence raised with each change (RFC 5545, 3.8.7.4)
 * @param changed when it changed last
 * @param start as clocks show it here
 * @param end as clocks show it here
 * @param endsAt the same, exactly
 * @param language of the title and the text
 * @param text perhaps empty
 * @param location perhaps empty
 * @param address of its page, a whole one in ASCII
 * @param organizer name of the group, or of the lab
 * @param organizerAddress of their page, a whole one in ASCII
 */
public record CalendarEntry(
        String uid,
        int sequence,
        Instant changed,
        LocalDateTime start,
        LocalDateTime end,
        Instant endsAt,
        String title,
        String text,
        Language language,
        String location,
        String address,
        String organizer,
        String organizerAddress,
        boolean calledOff) {
    static final Comparator<CalendarEntry> IN_TIME =
            Comparator.comparing(CalendarEntry::start).thenComparing(CalendarEntry::uid);
}
