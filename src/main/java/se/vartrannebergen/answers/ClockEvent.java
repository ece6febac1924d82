package se.vartrannebergen.answers;

import java.time.LocalDate;
import java.util.Optional;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.LabId;

/** Something happened to the clock of an answer. Published in the transaction that made it so. */
public sealed interface ClockEvent {
    LabId lab();

    long idea();

    /** Names this clock, also after it ended. */
    long clock();

    LocalDate due();

    /** An organisation owes the answer that did not before: the clock began, or it was assigned. */
    record AnswerTaken(LabId lab, long idea, long clock, PartnerId owner, LocalDate due) implements ClockEvent {}

    /**
     * There is reason to remind whoever owes the answer.
     *
     * @param owner empty where the facilitators look for somebody
     * @param occasion the day of which is reminded: a week before it is due, the day itself, each week after
     */
    record AnswerRemembered(
            LabId lab, long idea, long clock, Optional<PartnerId> owner, LocalDate due, LocalDate occasion)
            implements ClockEvent {}
}
