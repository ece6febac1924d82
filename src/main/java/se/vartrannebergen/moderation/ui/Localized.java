package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.Component;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;

/** What staff wrote in several languages, in the reader's own where there is one, and marked as what it is in. */
class Localized {
    private Localized() {}

    static Component block(LocalizedText text) {
        var shown = text.in(Words.language());
        var language = text.byLanguage().entrySet().stream()
                .filter(entry -> entry.getValue().equals(shown))
                .map(java.util.Map.Entry::getKey)
                .filter(known -> known.equals(Words.language()))
                .findFirst()
                .or(() -> text.byLanguage().entrySet().stream()
                        .filter(entry -> entry.getValue().equals(shown))
                        .map(java.util.Map.Entry::getKey)
                        .findFirst())
                .orElse(Language.SWEDISH);
        return PersonText.block(shown, language);
    }
}
