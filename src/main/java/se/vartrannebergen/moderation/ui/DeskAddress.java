package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.moderation.CaseFilter;
import se.vartrannebergen.moderation.CaseFilter.Show;
import se.vartrannebergen.moderation.CaseMark;
import se.vartrannebergen.moderation.Cause;

/** Which part of the queue is looked at, as the address says it. What means nothing there is as if it were not said. */
record DeskAddress(CaseFilter filter, Optional<CaseMark> after) {
    private static final String SHOW = "show";
    private static final String CAUSE = "cause";
    private static final String KIND = "kind";
    private static final String MINE = "mine";
    private static final String AFTER = "after";
    private static final String QUEUE = "/staff";

    static DeskAddress of(QueryParameters asked) {
        var filter = new CaseFilter(
                asked.getSingleParameter(SHOW)
                        .flatMap(name -> constant(Show.class, name))
                        .orElse(Show.OPEN),
                asked.getSingleParameter(CAUSE)
                        .flatMap(name -> constant(Cause.class, name))
                        .orElse(null),
                asked.getSingleParameter(KIND)
                        .filter(kind -> kind.matches("[a-z]{1,20}"))
                        .orElse(null),
                asked.getSingleParameter(MINE).isPresent());
        return new DeskAddress(filter, asked.getSingleParameter(AFTER).flatMap(CaseMark::parse));
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> slug(one).equals(name))
                .findFirst();
    }

    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    DeskAddress with(Show show) {
        return new DeskAddress(new CaseFilter(show, filter.cause(), filter.kind(), filter.mine()), Optional.empty());
    }

    DeskAddress with(@Nullable Cause cause) {
        return new DeskAddress(new CaseFilter(filter.show(), cause, filter.kind(), filter.mine()), Optional.empty());
    }

    DeskAddress withCause(String slug) {
        return with(constant(Cause.class, slug).orElse(null));
    }

    DeskAddress withKind(String kind) {
        return new DeskAddress(
                new CaseFilter(filter.show(), filter.cause(), kind.isEmpty() ? null : kind, filter.mine()),
                Optional.empty());
    }

    DeskAddress withMine(boolean mine) {
        return new DeskAddress(new CaseFilter(filter.show(), filter.cause(), filter.kind(), mine), Optional.empty());
    }

    DeskAddress from(CaseMark mark) {
        return new DeskAddress(filter, Optional.of(mark));
    }

    String ofQueue() {
        return QUEUE + query();
    }

    /** The case with this part of the queue beside it. */
    String ofCase(long id) {
        return QUEUE + "/cases/" + id + query();
    }

    private String query() {
        var parts = new ArrayList<String>();
        if (filter.show() != Show.OPEN) {
            parts.add(SHOW + "=" + slug(filter.show()));
        }
        filter.wantedCause().ifPresent(cause -> parts.add(CAUSE + "=" + slug(cause)));
        filter.wantedKind().ifPresent(kind -> parts.add(KIND + "=" + kind));
        if (filter.mine()) {
            parts.add(MINE);
        }
        after.ifPresent(mark -> parts.add(AFTER + "=" + mark.text()));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
