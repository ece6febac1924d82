package se.vartrannebergen.ideas;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The order of a list of ideas. Ties are broken by the id, so that pages neither repeat nor skip. */
public enum IdeaSort {
    NEWEST("i.published_at DESC, i.id DESC"),
    MOST_VOTES("i.vote_count DESC, i.id DESC"),
    RECENTLY_CHANGED("i.changed_at DESC, i.id DESC");

    private final String sql;

    IdeaSort(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** As it stands in addresses: {@code most-votes}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<IdeaSort> bySlug(String slug) {
        return Arrays.stream(values()).filter(sort -> sort.slug().equals(slug)).findFirst();
    }
}
