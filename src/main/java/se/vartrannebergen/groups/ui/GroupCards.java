package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.vartrannebergen.groups.GroupCard;
import se.vartrannebergen.groups.GroupState;
import se.vartrannebergen.groups.Joining;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;

/** Groups as cards. */
class GroupCards extends HtmlContainer {
    private final String heading;

    /** @param headingLevel of the cards' titles, 2–6 */
    GroupCards(List<GroupCard> cards, int headingLevel) {
        super("ul");
        heading = "h" + headingLevel;
        addClassName("cards");
        cards.forEach(card -> {
            var item = Tag.of("li");
            item.add(card(card));
            add(item);
        });
    }

    private Component card(GroupCard card) {
        var title = Tag.of(heading);
        title.add(new Link("/groups/" + card.slug(), PersonText.line("span", card.name(), card.language())));
        var purpose = PersonText.line("p", card.purpose(), card.language());
        purpose.addClassName("opening");
        var inside = new Div(labels(card), title, purpose);
        inside.addClassName("still");
        if (!card.lookingFor().isEmpty() && card.state() != GroupState.CLOSED) {
            inside.add(looking(card));
        }
        inside.add(figures(card));
        var article = new Article(new Still("div", inside));
        article.addClassName("card");
        return article;
    }

    private static Component labels(GroupCard card) {
        var row = new Div(GroupWords.chips(card.state(), card.young()));
        row.addClassName("row");
        var changed = When.since(card.changedAt());
        changed.addClassName("meta");
        row.add(changed);
        return row;
    }

    private static Component looking(GroupCard card) {
        var box = new Div(
                Tag.words("p", Words.say("groups.looking"), "who"),
                PersonText.line("p", card.lookingFor(), card.language()));
        box.addClassName("answer");
        return box;
    }

    private static Component figures(GroupCard card) {
        var line = new Paragraph(figure(Icon.Kind.PERSON, Words.say("groups.members", card.memberCount())));
        line.addClassName("meta");
        if (card.ideas() > 0) {
            line.add(figure(Icon.Kind.IDEA, Words.say("groups.card.ideas", card.ideas())));
        }
        if (card.state() == GroupState.ACTIVE && card.joining() != Joining.OPEN) {
            line.add(new Span(Words.say("groups.joining.short", card.joining())));
        }
        return line;
    }

    private static Component figure(Icon.Kind kind, String words) {
        var figure = new Span(new Icon(kind), new Span(words));
        figure.addClassName("place");
        return figure;
    }
}
