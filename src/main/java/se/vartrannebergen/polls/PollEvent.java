package se.vartrannebergen.polls;

import java.time.LocalDate;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Something happened to a poll. Published in the transaction that made it so. That somebody answers is no event: none tells who. */
public sealed interface PollEvent {
    LabId lab();

    long group();

    long poll();

    default ContentRef content() {
        return new ContentRef(PollPage.KIND, poll());
    }

    record PollOpened(LabId lab, long group, long poll, PersonId by) implements PollEvent {}

    /** It ends tomorrow. @param day on which it ends */
    record PollEndsSoon(LabId lab, long group, long poll, LocalDate day) implements PollEvent {}

    /** It ends later than was said. */
    record PollProlonged(LabId lab, long group, long poll, PersonId by) implements PollEvent {}

    /** It has ended, and its result is written down. */
    record PollClosed(LabId lab, long group, long poll) implements PollEvent {}

    record PollHidden(LabId lab, long group, long poll) implements PollEvent {}

    record PollRemoved(LabId lab, long group, long poll) implements PollEvent {}

    record PollRestored(LabId lab, long group, long poll) implements PollEvent {}

    /** A reason that somebody gave in it is not to be read any more, or is again. */
    record ReasonChanged(LabId lab, long group, long poll) implements PollEvent {}
}
