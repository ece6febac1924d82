package se.vartrannebergen.people.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.people.DisplayName;
import se.vartrannebergen.shared.Language;

/** What a person wants to be called, and which language they read. */
public class ProfileFields extends HtmlContainer {
    private final TextField name = new TextField(Words.say("people.profile.name"));
    private final Choice language = new Choice("language", Words.say("people.profile.language"));

    public ProfileFields(List<Language> languages) {
        super("div");
        addClassName("fields");
        name.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
        name.setValueChangeMode(ValueChangeMode.ON_BLUR);
        name.setHelperText(Words.say("people.profile.name.hint", DisplayName.SHORTEST, DisplayName.LONGEST));
        name.getElement()
                .setAttribute("data-typed", "name")
                .setAttribute("dir", "auto")
                .setAttribute("autocomplete", "nickname");
        name.addValueChangeListener(typed -> {
            if (name.isInvalid()) {
                complain();
            }
        });
        languages.forEach(l -> language.option(l.code(), l.ownName(), l.code()));
        language.pick(Words.language().code());
        add(name, language);
    }

    public void fill(String currentName, Language reads) {
        name.setValue(currentName);
        language.pick(reads.code());
    }

    public String name() {
        return name.getValue();
    }

    public Language language() {
        return Language.parse(language.value()).orElseGet(Words::language);
    }

    /** Says what is wrong with the name, if anything. @return whether nothing is */
    public boolean complain() {
        var fine = DisplayName.isValid(name.getValue());
        name.setInvalid(!fine);
        name.setErrorMessage(
                fine ? "" : Words.say("people.profile.name.wrong", DisplayName.SHORTEST, DisplayName.LONGEST));
        if (!fine) {
            name.focus();
        }
        return fine;
    }
}
