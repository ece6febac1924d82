package se.vartrannebergen.progress;

import java.time.LocalDate;
import java.util.Optional;
import se.vartrannebergen.shared.Language;

/**
 * Something that is done, under way, promised or waits for an answer, as everybody reads it. Days are those of Europe/Stockholm.
 *
 * @param state the list it stands in: {@link ProgressState#OVERDUE} and {@link ProgressState#LATE} are not used, {@link #isLate} says so
 * @param title of the idea or the project; what is promised
 * @param address a path from the root; empty where it has no page of its own
 * @param partner the organisation that owes, carries out or promised it
 * @param group the working group that carries out or promised it
 * @param begun false where it is only planned
 * @param day until when the answer is owed, the promise is to be kept or the next step is to be done; when it was done, kept or given up
 * @param firstDay until when it was promised first; only of promises
 * @param steps how many steps it has; 0 where it has none
 */
public record ProgressItem(
        ProgressState state,
        Kind kind,
        String title,
        Language language,
        Optional<String> address,
        Optional<Partner> partner,
        Optional<Group> group,
        boolean begun,
        Optional<LocalDate> day,
        Optional<LocalDate> firstDay,
        int stepsDone,
        int steps) {

    public enum Kind {
        IDEA,
        PROJECT,
        PROMISE
    }

    public record Partner(String slug, String name) {}

    /** @param slug its part of the address */
    public record Group(String slug, String name, Language language) {}

    /** Whether its day has passed, of what is owed or promised; the day itself is not late. */
    public boolean isLate(LocalDate today) {
        return (state == ProgressState.WAITING || state == ProgressState.PROMISED)
                && day.filter(today::isAfter).isPresent();
    }

    /** Whether the day was put off after it was promised. */
    public boolean wasMoved() {
        return state == ProgressState.PROMISED && firstDay.isPresent() && !firstDay.equals(day);
    }

    /** Whether it was kept, but after the day that was promised first. */
    public boolean wasKeptLate() {
        return state == ProgressState.KEPT
                && day.isPresent()
                && firstDay.filter(first -> day.get().isAfter(first)).isPresent();
    }
}
