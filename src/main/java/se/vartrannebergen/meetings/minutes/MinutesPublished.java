package se.vartrannebergen.meetings.minutes;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/**
 * What was agreed at a meeting can be read: said once, in the transaction that made it so.
 *
 * @param group empty where the meeting is of the whole area
 * @param starts when it was, as clocks show it here
 */
public record MinutesPublished(
        LabId lab, long minutes, long meeting, @Nullable Long group, LocalDateTime starts, PersonId by) {}
