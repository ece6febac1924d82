package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.labs.Category;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Place;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Words;

/** Small words about an idea: where it stands, what and where it is about. */
class Labels {
    private Labels() {}

    static Component state(IdeaState state) {
        var chip = new Span(Words.say("ideas.state", state));
        chip.addClassNames(
                "chip",
                switch (state) {
                    case PLANNED, IN_PROGRESS -> "sun";
                    case UNDER_CONSIDERATION, DONE -> "green";
                    default -> "quiet";
                });
        return chip;
    }

    static Component example() {
        var chip = new Span(Words.say("ideas.example"));
        chip.addClassNames("chip", "example");
        return chip;
    }

    static Optional<Component> category(Lab lab, Optional<Long> id) {
        return id.flatMap(lab::category).map(Category::name).map(name -> {
            var chip = new Span(name.in(Words.language()));
            chip.addClassName("chip");
            return chip;
        });
    }

    static Optional<Component> place(Lab lab, Optional<Long> id) {
        return id.flatMap(lab::place).map(Place::name).map(name -> {
            var words = new Span(new Icon(Icon.Kind.PLACE), new Span(name.in(Words.language())));
            words.addClassName("place");
            return words;
        });
    }
}
