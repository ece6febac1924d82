package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.HtmlContainer;
import se.vartrannebergen.groups.OutcomeResult;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** How it is said whether a group did what it was for. */
class OutcomeWords {
    private OutcomeWords() {}

    static HtmlContainer chip(OutcomeResult result) {
        var chip = Tag.words("span", Words.say("groups.outcome.result", result), "chip");
        switch (result) {
            case DONE -> chip.addClassName("green");
            case PARTLY -> chip.addClassName("sun");
            case STOPPED -> {}
        }
        return chip;
    }
}
