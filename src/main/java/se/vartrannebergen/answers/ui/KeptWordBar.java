package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.html.Div;
import se.vartrannebergen.answers.KeptWord.Figures;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** How many of how many, in a sentence and a bar that says the same; of few there is no share. */
class KeptWordBar extends Div {
    /** @param name of its sentence with kept and all @param few of the one that says that there are too few */
    KeptWordBar(String name, String few, Figures figures) {
        addClassName("kept-word");
        if (figures.areFew()) {
            add(Tag.words("p", Words.say(few, figures.of())));
            return;
        }
        var sentence = Tag.words("p", Words.say(name, figures.kept(), figures.of()));
        sentence.setId("kept-" + name.substring(name.lastIndexOf('.') + 1));
        var bar = Tag.of("progress");
        bar.getElement()
                .setAttribute("max", String.valueOf(figures.of()))
                .setAttribute("value", String.valueOf(figures.kept()))
                .setAttribute("aria-labelledby", sentence.getId().orElseThrow());
        add(sentence, bar);
    }
}
