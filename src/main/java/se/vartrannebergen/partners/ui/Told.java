package se.vartrannebergen.partners.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/**
 * What stands in several languages, in the one to show: the reader's, else the lab's own, else any. It says so where it is not the
 * reader's.
 */
record Told(Language language, String text) {
    static Optional<Told> of(Map<Language, PlainText> texts) {
        return Stream.concat(
                        Stream.of(Words.language(), Words.lab().ownLanguage()),
                        texts.keySet().stream().sorted(Comparator.comparing(Language::code)))
                .filter(texts::containsKey)
                .findFirst()
                .map(found -> new Told(found, texts.get(found).value()));
    }

    /** In paragraphs, with a note where the reader may not read that language. */
    Component block() {
        var block = new Div(PersonText.block(text, language));
        block.addClassName("part");
        if (!language.equals(Words.language())) {
            block.addComponentAsFirst(
                    Tag.words("p", Words.say("partners.page.onlyin", language.nameIn(Words.language())), "meta"));
        }
        return block;
    }
}
