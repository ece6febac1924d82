package se.vartrannebergen.projects;

import java.time.LocalDate;
import java.util.Optional;
import se.vartrannebergen.shared.Language;

/**
 * A step of a project, as everybody reads it.
 *
 * @param doneOn present where it is done
 * @param seen which version of it this is: what is changed must have been seen
 */
public record ShownMilestone(
        long id,
        String title,
        Language language,
        MilestoneState state,
        Optional<LocalDate> due,
        Optional<LocalDate> doneOn,
        int seen) {

    /** The day itself is not late. */
    public boolean isLate(LocalDate today) {
        return state != MilestoneState.DONE && due.filter(today::isAfter).isPresent();
    }
}
