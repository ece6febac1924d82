package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.ideas.IdeaFilter;
import se.vartrannebergen.ideas.IdeaSort;
import se.vartrannebergen.ideas.IdeaStatus;
import se.vartrannebergen.labs.Category;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Place;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.prerender.PageHead;
import se.vartrannebergen.shared.Language;

/**
 * The list of ideas as its address says it, so that it can be shared and come back to. What the address says that means
 * nothing here is as if it were not there.
 *
 * @param page the last page shown, from 1; those before it are shown too, back to the last full ten
 */
record ListAddress(IdeaFilter filter, IdeaSort sort, int page) {
    static final String STATUS = "status";
    static final String CATEGORY = "category";
    static final String PLACE = "place";
    static final String LANGUAGE = "written";
    static final String SORT = "sort";
    static final String WORDS = "q";
    static final String PAGE = "page";

    private static final int LAST_PAGE = 100_000;

    static ListAddress of(QueryParameters query, Lab lab) {
        var filter = new IdeaFilter(
                query.getSingleParameter(STATUS).flatMap(IdeaStatus::bySlug),
                query.getSingleParameter(CATEGORY).flatMap(lab::category).map(Category::id),
                query.getSingleParameter(PLACE).flatMap(lab::place).map(Place::id),
                query.getSingleParameter(LANGUAGE).flatMap(Language::parse),
                query.getSingleParameter(WORDS).orElse(""));
        var sort = query.getSingleParameter(SORT).flatMap(IdeaSort::bySlug).orElse(IdeaSort.NEWEST);
        return new ListAddress(
                filter,
                sort,
                query.getSingleParameter(PAGE).flatMap(ListAddress::number).orElse(1));
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[0-9]{1,6}")
                ? Optional.of(Math.clamp(Integer.parseInt(text), 1, LAST_PAGE))
                : Optional.empty();
    }

    ListAddress withPage(int newPage) {
        return new ListAddress(filter, sort, newPage);
    }

    ListAddress withSort(IdeaSort newSort) {
        return new ListAddress(filter, newSort, 1);
    }

    ListAddress withFilter(IdeaFilter newFilter) {
        return new ListAddress(newFilter, sort, 1);
    }

    /**
     * Search engines list the first page: each idea stands in the sitemap, and every way to narrow, sort and go on leads to the same
     * ones.
     */
    PageHead head(Lab lab) {
        var head = PageHead.at(in(lab)).saying(Words.say("ideas.list.description", lab.areaName()));
        return filter.isAll() && sort == IdeaSort.NEWEST && page == 1 ? head : head.unlisted();
    }

    /** The address, without what goes without saying. */
    String in(Lab lab) {
        List<String> parts = new ArrayList<>();
        filter.status().ifPresent(status -> parts.add(STATUS + "=" + status.slug()));
        filter.category().flatMap(lab::category).ifPresent(category -> parts.add(CATEGORY + "=" + category.slug()));
        filter.place().flatMap(lab::place).ifPresent(place -> parts.add(PLACE + "=" + place.slug()));
        filter.language().ifPresent(language -> parts.add(LANGUAGE + "=" + language.code()));
        if (!filter.words().isEmpty()) {
            parts.add(WORDS + "=" + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8));
        }
        if (sort != IdeaSort.NEWEST) {
            parts.add(SORT + "=" + sort.slug());
        }
        if (page > 1) {
            parts.add(PAGE + "=" + page);
        }
        return "/ideas" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }
}
