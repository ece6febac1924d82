package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.ideas.IdeaProblem;
import se.vartrannebergen.labs.Category;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Place;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Words;

/** What and where the idea is about. */
class PlaceFields extends HtmlContainer {
    private final Lab lab;
    private final Choice category = new Choice("category", Words.say("ideas.new.category"));
    private final Choice place = new Choice("place", Words.say("ideas.new.place"));

    /** @param picked what to do when something was picked */
    PlaceFields(Lab lab, SerializableRunnable picked) {
        super("div");
        this.lab = lab;
        addClassName("fields");
        var reader = Words.language();
        category.option("", Words.say("ideas.new.choose"));
        lab.categories().forEach(c -> category.option(c.slug(), c.name().in(reader)));
        place.option("", Words.say("ideas.new.choose"));
        lab.places().forEach(p -> place.option(p.slug(), p.name().in(reader)));
        category.whenPicked(slug -> {
            category.complain(null);
            picked.run();
        });
        place.whenPicked(slug -> {
            place.complain(null);
            picked.run();
        });
        add(category, place);
    }

    void fill(Optional<Long> categoryId, Optional<Long> placeId) {
        category.pick(categoryId.flatMap(lab::category).map(Category::slug).orElse(""));
        place.pick(placeId.flatMap(lab::place).map(Place::slug).orElse(""));
    }

    Optional<Long> category() {
        return lab.category(category.value()).map(Category::id);
    }

    Optional<Long> place() {
        return lab.place(place.value()).map(Place::id);
    }

    /** Says what is missing, and leads to the first. @return whether anything is */
    boolean complain(Set<IdeaProblem> problems) {
        var noCategory = problems.contains(IdeaProblem.CATEGORY_MISSING);
        var noPlace = problems.contains(IdeaProblem.PLACE_MISSING);
        category.complain(noCategory ? IdeaFields.words(IdeaProblem.CATEGORY_MISSING, 0) : null);
        place.complain(noPlace ? IdeaFields.words(IdeaProblem.PLACE_MISSING, 0) : null);
        if (noCategory) {
            category.focus();
        } else if (noPlace) {
            place.focus();
        }
        return noCategory || noPlace;
    }
}
