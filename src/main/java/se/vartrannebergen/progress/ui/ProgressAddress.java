package se.vartrannebergen.progress.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.labs.Category;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Place;
import se.vartrannebergen.progress.AreaPicture;
import se.vartrannebergen.progress.ProgressFilter;
import se.vartrannebergen.progress.ProgressLists;
import se.vartrannebergen.progress.ProgressLists.PartnerChoice;
import se.vartrannebergen.progress.ProgressState;
import se.vartrannebergen.progress.YearInFigures;

/**
 * The page as its address says it. What the address says that means nothing here is as if it were not there.
 *
 * @param state empty for the overview
 * @param page of the list of one state, from 1
 * @param year of the figures; empty for this year
 * @param by what the picture is drawn by
 */
record ProgressAddress(
        Optional<PartnerChoice> partner,
        Optional<Category> category,
        Optional<Place> place,
        Optional<ProgressState> state,
        int page,
        Optional<Integer> year,
        AreaPicture.By by) {
    static final String PATH = "/progress";
    static final String PARTNER = "partner";
    static final String CATEGORY = "category";
    static final String PLACE = "place";
    static final String STATE = "state";
    static final String PAGE = "page";
    static final String YEAR = "year";
    static final String BY = "by";

    private static final String CATEGORIES = "category";

    /** @param today where the labs are */
    static ProgressAddress of(QueryParameters query, Lab lab, List<PartnerChoice> partners, LocalDate today) {
        var partner = query.getSingleParameter(PARTNER)
                .flatMap(slug ->
                        partners.stream().filter(one -> one.slug().equals(slug)).findFirst());
        return new ProgressAddress(
                partner,
                query.getSingleParameter(CATEGORY).flatMap(lab::category),
                query.getSingleParameter(PLACE).flatMap(lab::place),
                query.getSingleParameter(STATE).flatMap(ProgressState::bySlug),
                query.getSingleParameter(PAGE)
                        .flatMap(text -> number(text, ProgressLists.MOST_PAGES))
                        .orElse(1),
                query.getSingleParameter(YEAR)
                        .flatMap(text -> number(text, 9_999))
                        .filter(year -> YearInFigures.isCounted(year, today) && year != today.getYear()),
                query.getSingleParameter(BY).filter(CATEGORIES::equals).isPresent()
                        ? AreaPicture.By.CATEGORY
                        : AreaPicture.By.PLACE);
    }

    private static Optional<Integer> number(String text, int most) {
        return text.matches("[0-9]{1,6}") ? Optional.of(Math.clamp(Integer.parseInt(text), 1, most)) : Optional.empty();
    }

    ProgressFilter filter() {
        return new ProgressFilter(partner.map(PartnerChoice::id), category.map(Category::id), place.map(Place::id));
    }

    /** Everything, of the whole area: only then there are a picture and figures. */
    boolean isWhole() {
        return filter().isAll() && state.isEmpty();
    }

    ProgressAddress in(ProgressState newState) {
        return new ProgressAddress(
                partner, category, place, Optional.of(newState), 1, Optional.empty(), AreaPicture.By.PLACE);
    }

    ProgressAddress onPage(int newPage) {
        return new ProgressAddress(partner, category, place, state, newPage, Optional.empty(), AreaPicture.By.PLACE);
    }

    ProgressAddress drawnBy(AreaPicture.By how) {
        return new ProgressAddress(partner, category, place, state, 1, year, how);
    }

    ProgressAddress of(int newYear, int thisYear) {
        return new ProgressAddress(
                partner, category, place, state, 1, newYear == thisYear ? Optional.empty() : Optional.of(newYear), by);
    }

    /** The address, without what goes without saying. */
    String path() {
        List<String> parts = new ArrayList<>();
        partner.ifPresent(one -> parts.add(PARTNER + "=" + one.slug()));
        category.ifPresent(one -> parts.add(CATEGORY + "=" + one.slug()));
        place.ifPresent(one -> parts.add(PLACE + "=" + one.slug()));
        state.ifPresent(one -> parts.add(STATE + "=" + one.slug()));
        if (page > 1 && state.isPresent()) {
            parts.add(PAGE + "=" + page);
        }
        if (isWhole()) {
            year.ifPresent(one -> parts.add(YEAR + "=" + one));
            if (by == AreaPicture.By.CATEGORY) {
                parts.add(BY + "=" + CATEGORIES);
            }
        }
        return PATH + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }
}
