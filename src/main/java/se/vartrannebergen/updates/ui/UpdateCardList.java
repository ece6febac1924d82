package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import se.vartrannebergen.files.ui.Photos;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.updates.PublisherCard;
import se.vartrannebergen.updates.UpdateCard;

/** News as cards. */
public class UpdateCardList extends HtmlContainer {
    /** @param headingLevel of the cards' titles, 2–6: one below the heading they stand under */
    public UpdateCardList(List<UpdateCard> cards, int headingLevel) {
        super("ul");
        addClassName("cards");
        for (var card : cards) {
            var item = Tag.of("li");
            item.add(article(card, "h" + headingLevel));
            add(item);
        }
    }

    private static Component article(UpdateCard card, String heading) {
        var still = new ArrayList<Component>();
        still.add(top(card));
        var title = Tag.of(heading);
        title.add(new Link(UpdateAddress.of(card.slug()), PersonText.line("span", card.title(), card.language())));
        still.add(title);
        var opening = PersonText.line("p", card.opening(), card.language());
        opening.addClassName("opening");
        still.add(opening);
        card.photo().map(Photos::thumbnail).ifPresent(still::add);
        var article = new Article(new Still("div", still.toArray(Component[]::new)));
        article.addClassName("card");
        return article;
    }

    private static Component top(UpdateCard card) {
        var when = When.since(card.publishedAt());
        when.addClassName("meta");
        if (card.card().isEmpty() && !card.pinned()) {
            return when;
        }
        var chips = new Span();
        chips.addClassName("chips");
        card.card().map(UpdateCardList::chip).ifPresent(chips::add);
        if (card.pinned()) {
            var pinned = new Span(Words.say("updates.pinned"));
            pinned.addClassNames("chip", "pinned");
            chips.add(pinned);
        }
        var row = new Div(chips, when);
        row.addClassName("row");
        return row;
    }

    private static Component chip(PublisherCard publisher) {
        var chip = new Span(PersonText.line("bdi", publisher.name(), publisher.language()));
        chip.addClassNames("chip", "green");
        return chip;
    }
}
