package se.vartrannebergen.moderation.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import se.vartrannebergen.look.Words;

/** Moments as days in words, where it happens. */
class Days {
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    private Days() {}

    static String of(Instant moment) {
        return Words.date(LocalDate.ofInstant(moment, HERE));
    }
}
