package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import se.vartrannebergen.ideas.ui.WrittenLanguages;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.StaffText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.updates.UpdateContent;
import se.vartrannebergen.updates.UpdateWords;

/** How news reads before it is published: as its page will show it, in each language. */
class UpdateReads {
    private UpdateReads() {}

    static Component text(String text, Language language, boolean formatted) {
        return formatted ? new StaffText(text, language) : PersonText.block(text, language);
    }

    /** @param heading of the title, one below what it stands under */
    static HtmlContainer in(Language language, UpdateWords words, boolean formatted, String heading) {
        var reads = Tag.of("div", "update-reads");
        reads.add(PersonText.line(heading, words.title().value(), language));
        if (words.text().isLongerThan(UpdateWords.LONGEST_TEXT)) {
            reads.add(Tag.words("p", Words.say("updates.preview.toolong", UpdateWords.LONGEST_TEXT), "error"));
        } else {
            reads.add(text(words.text().value(), language, formatted));
        }
        return reads;
    }

    /** As it is now, in all its languages. */
    static Div preview(UpdateContent content, boolean formatted) {
        var preview = new Div(new H2(Words.say("updates.preview.title")));
        preview.addClassNames("part", "update-preview");
        content.all().forEach((language, words) -> {
            preview.add(Tag.words("p", WrittenLanguages.name(language, Words.language()), "meta"));
            preview.add(in(language, words, formatted, "h3"));
        });
        return preview;
    }
}
