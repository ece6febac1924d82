package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** An answer in a word, with a drawing that says the same. */
class VerdictWords {
    private VerdictWords() {}

    static String of(Verdict verdict) {
        return Words.say("answers.verdict", verdict);
    }

    static Component chip(Verdict verdict) {
        var chip = Tag.of("span", "chip", verdict.isYes() ? "green" : "sun");
        chip.add(drawing(verdict), Tag.words("span", of(verdict)));
        return chip;
    }

    static Component drawing(Verdict verdict) {
        var drawing = Tag.of(
                "span",
                "verdict",
                "verdict-" + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        drawing.getElement().setAttribute("aria-hidden", "true");
        return drawing;
    }
}
