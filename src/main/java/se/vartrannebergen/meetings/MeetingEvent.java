package se.vartrannebergen.meetings;

import org.jspecify.annotations.Nullable;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Something happened to a meeting. Published in the transaction that made it so. */
public sealed interface MeetingEvent {
    LabId lab();

    long meeting();

    /** Empty where it is of the whole area. */
    @Nullable Long group();

    default ContentRef content() {
        return new ContentRef(MeetingStanding.KIND, meeting());
    }

    /** It was planned; of a series, said once, of the first. */
    record MeetingCalled(LabId lab, long meeting, @Nullable Long group, PersonId by) implements MeetingEvent {}

    /** Something of it reads otherwise, but it is when and where it was. */
    record MeetingChanged(LabId lab, long meeting, @Nullable Long group) implements MeetingEvent {}

    /** It is at another time or place: whoever answered is asked again. @param sequence tells this change from others */
    record MeetingMoved(LabId lab, long meeting, @Nullable Long group, int sequence, PersonId by)
            implements MeetingEvent {}

    record MeetingCalledOff(
            LabId lab, long meeting, @Nullable Long group, int sequence, PersonId by) implements MeetingEvent {}

    /** It had been called off, and is held after all. */
    record MeetingCalledOn(
            LabId lab, long meeting, @Nullable Long group, int sequence, PersonId by) implements MeetingEvent {}

    record MeetingHidden(LabId lab, long meeting, @Nullable Long group) implements MeetingEvent {}

    record MeetingRemoved(LabId lab, long meeting, @Nullable Long group) implements MeetingEvent {}

    record MeetingRestored(
            LabId lab, long meeting, @Nullable Long group) implements MeetingEvent {}

    /** Figures moved: somebody answered. */
    record MeetingAnswered(
            LabId lab, long meeting, @Nullable Long group) implements MeetingEvent {}

    /** All seats were taken: they wait. @param ticket tells this waiting from others */
    record SeatAwaited(LabId lab, long meeting, @Nullable Long group, PersonId person, int ticket)
            implements MeetingEvent {}

    /** Somebody who waited has seats now. @param ticket with which they waited */
    record SeatGiven(LabId lab, long meeting, @Nullable Long group, PersonId person, int ticket)
            implements MeetingEvent {}

    /** It starts tomorrow. */
    record MeetingNears(LabId lab, long meeting, @Nullable Long group, int sequence) implements MeetingEvent {}
}
