package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.answers.ShownAnswer.Said;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ui.Photos;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.StaffText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;

/** What an answer says, in its parts. */
class SaidParts {
    private SaidParts() {}

    static Component[] of(Said said) {
        List<Component> all = new ArrayList<>();
        all.add(new StaffText(said.text(), said.language()));
        var facts = Tag.of("dl", "answer-facts");
        if (!said.next().isEmpty() || said.nextOn().isPresent()) {
            var next = term(facts, "answers.answer.next");
            if (!said.next().isEmpty()) {
                next.add(PersonText.block(said.next(), said.language()));
            }
            said.nextOn().ifPresent(day -> {
                var until = Tag.of("p");
                until.add(Tag.words("span", Words.say("answers.answer.until") + " "), When.on(day));
                next.add(until);
            });
        }
        plain(facts, "answers.answer.why", said.why(), said.language());
        plain(facts, "answers.answer.contact", said.contact(), said.language());
        if (facts.getComponentCount() > 0) {
            all.add(facts);
        }
        return all.toArray(Component[]::new);
    }

    /** @param photos that everybody sees */
    static Optional<Component> photos(List<Image> photos, Language language) {
        if (photos.isEmpty()) {
            return Optional.empty();
        }
        var gallery = Tag.of("div", "photos", "photos-" + photos.size());
        // The idea's own photos come first on the page.
        photos.forEach(photo -> gallery.add(Photos.large(photo, 2, language)));
        return Optional.of(gallery);
    }

    private static void plain(HtmlContainer facts, String key, String text, Language language) {
        if (!text.isEmpty()) {
            term(facts, key).add(PersonText.block(text, language));
        }
    }

    private static HtmlContainer term(HtmlContainer facts, String key) {
        var words = Tag.of("dd");
        facts.add(Tag.words("dt", Words.say(key)), words);
        return words;
    }
}
