package se.vartrannebergen.polls;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What can be chosen, or answered.
 *
 * @param text what somebody wrote; empty for a date, and where the question itself is answered
 * @param at a date that may suit, as clocks show it here
 */
public record PollOption(long id, Optional<String> text, Optional<LocalDateTime> at) {}
