package se.vartrannebergen.answers.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import se.vartrannebergen.answers.OwedFilter;
import se.vartrannebergen.partners.PartnerId;

/** Which of the owed answers are shown. @param who an organisation's number, {@link #NOBODY}, or empty for all */
record OwedAddress(String who, int page) implements Serializable {
    static final String NOBODY = "nobody";
    static final OwedAddress ALL = new OwedAddress("", 1);

    private static final int MOST_PAGES = 10_000;

    static OwedAddress of(QueryParameters query) {
        var page = query.getSingleParameter("page")
                .filter(number -> number.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt)
                .filter(number -> number < MOST_PAGES);
        var who = query.getSingleParameter("who").filter(one -> one.equals(NOBODY) || one.matches("[0-9]{1,18}"));
        return new OwedAddress(who.orElse(""), page.orElse(1));
    }

    OwedFilter filter() {
        return switch (who) {
            case "" -> new OwedFilter.Everybody();
            case NOBODY -> new OwedFilter.Nobody();
            default -> new OwedFilter.Of(new PartnerId(Long.parseLong(who)));
        };
    }

    OwedAddress page(int number) {
        return new OwedAddress(who, number);
    }

    String path() {
        var whose = who.isEmpty() ? "" : "&who=" + who;
        var which = page == 1 ? "" : "&page=" + page;
        var query = whose + which;
        return "/staff/answers" + (query.isEmpty() ? "" : "?" + query.substring(1));
    }
}
