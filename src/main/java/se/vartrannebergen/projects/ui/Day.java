package se.vartrannebergen.projects.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import se.vartrannebergen.look.Field;

/** Reads the day in a field. */
class Day {
    private Day() {}

    static Optional<LocalDate> in(Field field) {
        try {
            return field.value().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(field.value()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
