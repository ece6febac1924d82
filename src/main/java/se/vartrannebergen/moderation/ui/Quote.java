package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;

/** What somebody wrote, as far as it helps to know which text is meant. */
class Quote extends HtmlContainer {
    /** @param address where all of it is read */
    Quote(String title, String excerpt, Language language, Optional<String> address) {
        super("blockquote");
        addClassName("quote");
        add(PersonText.line("p", title, language));
        if (!excerpt.isEmpty() && !excerpt.equals(title)) {
            add(PersonText.block(excerpt, language));
        }
        address.ifPresent(path -> add(new Link(path, Words.say("moderation.quote.open"))));
    }
}
