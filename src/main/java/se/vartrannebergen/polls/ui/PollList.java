package se.vartrannebergen.polls.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.polls.PollCard;

/** Polls of one group, one below the other. It listens to nothing. */
class PollList extends Still {
    /** @param group its address; @param member whether the reader is one who answers */
    PollList(String group, List<PollCard> cards, String heading, boolean member) {
        super("div", list(group, cards, heading, member));
    }

    private static Component list(String group, List<PollCard> cards, String heading, boolean member) {
        var list = Tag.of("ul", "cards");
        cards.forEach(card -> {
            var item = Tag.of("li");
            item.add(card(group, card, heading, member));
            list.add(item);
        });
        return list;
    }

    private static Component card(String group, PollCard card, String heading, boolean member) {
        var article = Tag.of("article", "card");
        var title = Tag.of(heading);
        var link = new Link(group + "/decide/" + card.id());
        link.add(PersonText.line("span", card.question(), card.language()));
        title.add(link);
        var chips = Tag.of("p", "chips");
        chips.add(Tag.words("span", Words.say("polls.kind", card.kind()), "chip"));
        if (member && !card.ended()) {
            chips.add(Tag.words(
                    "span",
                    Words.say(card.mine() ? "polls.card.answered" : "polls.card.waits"),
                    "chip",
                    card.mine() ? "green" : "sun"));
        }
        article.add(chips, title);
        if (card.ended()) {
            article.add(Tag.words("p", PollWords.result(card.kind(), card.figures(), card.answered())));
        }
        var when = Tag.of("p", "meta");
        when.add(PollWords.end(card.ended(), card.endsAt()));
        if (card.ended()) {
            when.add(Tag.words("span", Words.say("polls.answers", card.answered())));
        }
        article.add(when);
        return article;
    }
}
