package se.vartrannebergen.moderation.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.vartrannebergen.moderation.AuditAct;
import se.vartrannebergen.moderation.AuditFilter;

/**
 * The log of staff as its address says it. What means nothing here is as if it were not there.
 *
 * @param before the entry to go on from
 */
record LogAddress(AuditFilter filter, Optional<Long> before) {
    static final String PAGE = "/staff/log";
    static final String FILE = "/staff/log.csv";

    static final String WHO = "who";
    static final String ACT = "act";
    static final String KIND = "kind";
    static final String NUMBER = "number";
    static final String PERSON = "person";
    static final String WORDS = "q";
    static final String FROM = "from";
    static final String TO = "to";
    static final String BEFORE = "before";

    private static final int LONGEST = 200;

    /** @param parameters of the address, by name */
    static LogAddress of(Function<String, Optional<String>> parameters) {
        Function<String, String> text = name -> parameters
                .apply(name)
                .map(String::strip)
                .filter(value -> value.length() <= LONGEST)
                .orElse("");
        var filter = new AuditFilter(
                text.apply(WHO),
                Stream.of(AuditAct.values())
                        .filter(act -> act.name().equals(text.apply(ACT)))
                        .findFirst(),
                text.apply(KIND).matches("[a-z]{1,20}") ? text.apply(KIND) : "",
                number(text.apply(NUMBER)),
                text.apply(PERSON),
                text.apply(WORDS),
                day(text.apply(FROM)),
                day(text.apply(TO)));
        return new LogAddress(filter, number(text.apply(BEFORE)));
    }

    private static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The same search, going on from there. */
    String onFrom(Optional<Long> entry) {
        return new LogAddress(filter, entry).in(PAGE);
    }

    /** The file of the same search. */
    String file() {
        return new LogAddress(filter, Optional.empty()).in(FILE);
    }

    private String in(String path) {
        List<String> parts = new ArrayList<>();
        add(parts, WHO, filter.who());
        filter.act().ifPresent(act -> add(parts, ACT, act.name()));
        add(parts, KIND, filter.kind());
        filter.number().ifPresent(number -> add(parts, NUMBER, number.toString()));
        add(parts, PERSON, filter.person());
        add(parts, WORDS, filter.words());
        filter.from().ifPresent(day -> add(parts, FROM, day.toString()));
        filter.to().ifPresent(day -> add(parts, TO, day.toString()));
        before.ifPresent(entry -> add(parts, BEFORE, entry.toString()));
        return path + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
