package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ui.Photos;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;

/**
 * The same place before and after, one photo over the other, and a slider that shows more of one or the other: by mouse, finger or the
 * keys. Where no scripts run both stand beside each other. How it moves: {@code frontend/scripts/page.js}.
 */
class Comparison extends HtmlContainer {
    Comparison(Image before, Image after, Language language) {
        super("figure");
        addClassName("compare");
        var slider = Tag.of("input");
        slider.getElement()
                .setAttribute("type", "range")
                .setAttribute("min", "0")
                .setAttribute("max", "100")
                .setAttribute("value", "50")
                .setAttribute("aria-label", Words.say("projects.compare"));
        var pictures = new Div(side(before, "before", 1, language), side(after, "after", 2, language), slider);
        pictures.addClassName("compare-pictures");
        add(pictures);
    }

    private static Div side(Image image, String which, int number, Language language) {
        var side = new Div(
                Photos.large(image, number, language),
                Tag.words("span", Words.say("projects.compare." + which), "compare-label"));
        side.addClassNames("compare-side", "compare-" + which);
        return side;
    }
}
