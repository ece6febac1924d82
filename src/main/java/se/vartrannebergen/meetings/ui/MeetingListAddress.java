package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.Optional;
import se.vartrannebergen.meetings.MeetingFilter;
import se.vartrannebergen.shared.Language;

/** What the address of the list of meetings says: which, and which page of them. */
record MeetingListAddress(MeetingFilter filter, boolean past, int page) {
    static final String LANGUAGE = "spoken";
    static final String CHILDCARE = "childcare";
    static final String STEP_FREE = "step-free";
    static final String PAST = "past";
    static final String PAGE = "page";
    private static final int MOST_PAGES = 1_000;

    static MeetingListAddress of(QueryParameters query) {
        return new MeetingListAddress(
                new MeetingFilter(
                        query.getSingleParameter(LANGUAGE).flatMap(Language::parse),
                        query.getSingleParameter(CHILDCARE).isPresent(),
                        query.getSingleParameter(STEP_FREE).isPresent()),
                query.getSingleParameter(PAST).isPresent(),
                query.getSingleParameter(PAGE)
                        .flatMap(MeetingListAddress::number)
                        .orElse(1));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= MOST_PAGES
                ? Optional.of(Integer.parseInt(text))
                : Optional.empty();
    }

    MeetingListAddress with(MeetingFilter other) {
        return new MeetingListAddress(other, past, 1);
    }

    MeetingListAddress withPast(boolean then) {
        return new MeetingListAddress(filter, then, 1);
    }

    MeetingListAddress withPage(int number) {
        return new MeetingListAddress(filter, past, number);
    }

    /** @param path of the list, from the root */
    String at(String path) {
        var query = new ArrayList<String>();
        filter.spoken().ifPresent(language -> query.add(LANGUAGE + "=" + language.code()));
        if (filter.childcare()) {
            query.add(CHILDCARE + "=yes");
        }
        if (filter.stepFree()) {
            query.add(STEP_FREE + "=yes");
        }
        if (past) {
            query.add(PAST + "=yes");
        }
        if (page > 1) {
            query.add(PAGE + "=" + page);
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }
}
