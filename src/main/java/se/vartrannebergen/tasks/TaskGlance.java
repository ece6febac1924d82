package se.vartrannebergen.tasks;

import java.time.LocalDate;
import java.util.List;
import se.vartrannebergen.shared.Language;

/** How many tasks a group has in each column, and which come first. */
public record TaskGlance(int todo, int doing, int done, List<Next> next) {
    /** An open task that is due. */
    public record Next(long id, String title, Language language, LocalDate due) {}
}
