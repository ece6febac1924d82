package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.HtmlContainer;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.Offered;
import se.vartrannebergen.meetings.Offered.Whether;
import se.vartrannebergen.shared.PlainText;

/** Whether something is there, and in words what. */
class OfferFields extends HtmlContainer {
    private final Choice whether;
    private final Field words;

    OfferFields(String name, String label) {
        super("div");
        addClassName("offer");
        whether = new Choice(name, label);
        for (var one : Whether.values()) {
            whether.option(one.name(), Words.say("meetings.offered", one));
        }
        whether.pick(Whether.UNKNOWN.name());
        words = Field.line(name + "-words", Words.say("meetings.form.words", label));
        add(whether, words);
    }

    Field words() {
        return words;
    }

    Choice whether() {
        return whether;
    }

    void fill(Offered offered) {
        whether.pick(offered.whether().name());
        words.fill(offered.words().value());
    }

    Offered value() {
        return new Offered(Whether.valueOf(whether.value()), PlainText.oneLine(words.value()));
    }

    void complainIfTooLong() {
        if (value().words().isLongerThan(Offered.LONGEST_WORDS)) {
            words.complain(Words.say("meetings.problem.offertoolong"));
        }
    }
}
