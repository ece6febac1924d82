package se.vartrannebergen.tasks;

import java.time.LocalDate;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** Something happened to a task of a group. Published in the transaction that made it so. */
public sealed interface TaskEvent {
    LabId lab();

    long group();

    long task();

    default ContentRef content() {
        return new ContentRef(Task.KIND, task());
    }

    /** It is new, says something else, stands elsewhere, or somebody else does it. */
    record TaskChanged(LabId lab, long group, long task) implements TaskEvent {}

    /** What it said, or all of it, is not to be read any more. */
    record TaskGone(LabId lab, long group, long task) implements TaskEvent {}

    /**
     * Somebody is asked to do it.
     *
     * @param turn names this asking among all of the task
     */
    record TaskAsked(LabId lab, long group, long task, PersonId by, PersonId person, int turn) implements TaskEvent {}

    /** Who was asked does it. */
    record TaskTaken(LabId lab, long group, long task, PersonId askedBy, PersonId person, int turn)
            implements TaskEvent {}

    /** Who was asked does not do it, or no longer. */
    record TaskReturned(LabId lab, long group, long task, PersonId askedBy, PersonId person, int turn)
            implements TaskEvent {}

    /** It is due tomorrow. */
    record TaskDue(LabId lab, long group, long task, PersonId person, LocalDate due) implements TaskEvent {}
}
