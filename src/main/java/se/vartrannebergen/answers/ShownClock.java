package se.vartrannebergen.answers;

import java.time.LocalDate;
import java.util.Optional;
import se.vartrannebergen.partners.PartnerId;
import se.vartrannebergen.shared.Language;

/**
 * An answer that is owed, as everybody reads it. All dates are those of Europe/Stockholm.
 *
 * @param owner empty where the facilitators look for somebody
 * @param firstDueOn as it was promised when it began
 * @param extendedWhy why it is owed later than that; empty where it is not
 */
public record ShownClock(
        long idea,
        Optional<Owner> owner,
        LocalDate startedOn,
        LocalDate dueOn,
        LocalDate firstDueOn,
        Optional<Extended> extendedWhy) {

    public record Owner(PartnerId id, String slug, String name) {}

    public record Extended(String reason, Language language) {}

    /** The day itself is not late. */
    public boolean isLate(LocalDate today) {
        return today.isAfter(dueOn);
    }
}
