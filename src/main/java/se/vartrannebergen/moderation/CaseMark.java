package se.vartrannebergen.moderation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** A place in the queue, behind a case that is due then. Its text goes into addresses. */
public record CaseMark(Instant at, long id) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,17})\\.(\\d{1,18})");

    public String text() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "." + id;
    }

    /** Empty where it is none. */
    public static Optional<CaseMark> parse(String text) {
        var mark = TEXT.matcher(text);
        if (!mark.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CaseMark(
                    Instant.EPOCH.plus(Long.parseLong(mark.group(1)), ChronoUnit.MICROS),
                    Long.parseLong(mark.group(2))));
        } catch (DateTimeException | ArithmeticException tooFar) {
            return Optional.empty();
        }
    }
}
