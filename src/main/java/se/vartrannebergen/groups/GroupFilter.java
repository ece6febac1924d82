package se.vartrannebergen.groups;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which groups a list shows. Each has its words: {@code groups.list.show.…}. */
public enum GroupFilter {
    /** All that have not ended. */
    UNDER_WAY("g.state IN ('ACTIVE', 'OPENING')"),
    /** Of these, those that say whom they look for, and that one can join or ask. */
    LOOKING("g.state IN ('ACTIVE', 'OPENING') AND g.looking_for <> '' AND g.joining <> 'INVITED'"),
    /** Of these, those for young people. */
    YOUNG("g.state IN ('ACTIVE', 'OPENING') AND g.young"),
    ENDED("g.state = 'CLOSED'");

    private final String where;

    GroupFilter(String where) {
        this.where = where;
    }

    /** Of a group {@code g}. */
    String where() {
        return where;
    }

    /** As an address says it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    public static Optional<GroupFilter> bySlug(String slug) {
        return Stream.of(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }
}
