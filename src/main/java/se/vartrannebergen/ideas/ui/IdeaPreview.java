package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.ui.Photos;
import se.vartrannebergen.ideas.DraftContent;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Words;

/** A draft as neighbours will see it. */
class IdeaPreview extends Article {
    IdeaPreview(Lab lab, DraftContent content, List<Image> photos) {
        addClassNames("card", "preview");
        var chips = new Span();
        chips.addClassName("chips");
        Labels.category(lab, content.category()).ifPresent(chips::add);
        var about = new Paragraph();
        about.addClassName("meta");
        Labels.place(lab, content.place()).ifPresent(about::add);
        if (!content.language().equals(Words.language())) {
            about.add(new Span(
                    Words.say("ideas.writtenin", WrittenLanguages.name(content.language(), Words.language()))));
        }
        add(
                chips,
                PersonText.line("h2", content.title().value(), content.language()),
                PersonText.block(content.text().value(), content.language()),
                about);
        if (!photos.isEmpty()) {
            var gallery = new Div();
            gallery.addClassNames("photos", "photos-" + photos.size());
            for (var i = 0; i < photos.size(); i++) {
                gallery.add(Photos.large(photos.get(i), i + 1, content.language()));
            }
            add(gallery);
        }
    }
}
