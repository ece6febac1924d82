package se.vartrannebergen.labs;

import java.util.List;
import java.util.Optional;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;

/**
 * One area.
 *
 * @param name what the platform is called there, such as Vårt Rannebergen
 * @param areaName what the area is called, such as Rannebergen
 * @param languages those the pages can be read in, the lab's own first; never empty
 * @param categories what ideas are about, in the order to show
 * @param places where ideas are about, in the order to show
 * @param rules of the house, in their order; every decision points at one
 * @param faultReports where the landlord takes reports of faults
 */
public record Lab(
        LabId id,
        String slug,
        String name,
        String areaName,
        LabSettings settings,
        List<Language> languages,
        List<Category> categories,
        List<Place> places,
        List<HouseRule> rules,
        Optional<LocalizedText> faultReports) {

    public Language ownLanguage() {
        return languages.getFirst();
    }

    public Optional<Category> category(long categoryId) {
        return categories.stream().filter(c -> c.id() == categoryId).findFirst();
    }

    public Optional<Category> category(String categorySlug) {
        return categories.stream().filter(c -> c.slug().equals(categorySlug)).findFirst();
    }

    public Optional<Place> place(long placeId) {
        return places.stream().filter(p -> p.id() == placeId).findFirst();
    }

    public Optional<Place> place(String placeSlug) {
        return places.stream().filter(p -> p.slug().equals(placeSlug)).findFirst();
    }

    public Optional<HouseRule> rule(int number) {
        return rules.stream().filter(r -> r.number() == number).findFirst();
    }
}
