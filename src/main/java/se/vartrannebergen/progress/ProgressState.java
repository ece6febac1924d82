package se.vartrannebergen.progress;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How something stands, in the words people choose between. */
public enum ProgressState {
    /** Ideas that are owed an answer. */
    WAITING,
    /** Those of them whose answer is late. */
    OVERDUE,
    /** Projects and ideas that are planned or being carried out. */
    UNDER_WAY,
    /** Promises that are not kept yet. */
    PROMISED,
    /** Those of them whose day has passed. */
    LATE,
    KEPT,
    /** Projects and ideas that are done. */
    DONE,
    /** Projects that were given up before they were done. */
    STOPPED;

    /** As it stands in addresses: {@code under-way}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ProgressState> bySlug(String slug) {
        return Arrays.stream(values())
                .filter(state -> state.slug().equals(slug))
                .findFirst();
    }
}
