package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.files.ui.Photos;
import se.vartrannebergen.ideas.IdeaCard;
import se.vartrannebergen.ideas.IdeaLists;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.ideas.Standing;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;

/** Ideas as cards. */
public class IdeaCardList extends HtmlContainer {
    private final Lab lab;
    private final VoteDesk desk;
    private final String name;
    private final String heading;
    /** Of the list's pages, the one that would be added next; none where pages are not counted. */
    private int nextPage;

    /**
     * @param name of the list among those of the page: an idea may stand in several of them
     * @param headingLevel of the cards' titles, 2–6: one below the heading they stand under
     */
    public IdeaCardList(Lab lab, VoteDesk desk, String name, List<IdeaCard> cards, int headingLevel) {
        super("ul");
        this.name = name;
        this.lab = lab;
        this.desk = desk;
        this.heading = "h" + headingLevel;
        addClassName("cards");
        append(cards);
    }

    /**
     * Adds cards at the end.
     *
     * @return id of the first new title, for who goes on from there by keyboard
     */
    public final Optional<String> append(List<IdeaCard> cards) {
        for (var card : cards) {
            var item = Tag.of("li");
            item.add(article(card));
            add(item);
            if (nextPage > 0 && card == cards.getFirst()) {
                item.setId(pageId(nextPage++));
            }
        }
        return cards.stream().findFirst().map(this::titleId);
    }

    /** Marks where each page of the list begins, for links that lead there. @param first number of the first page shown */
    IdeaCardList inPagesFrom(int first) {
        var items = getChildren().toList();
        nextPage = first;
        for (var start = 0; start < items.size(); start += IdeaLists.PAGE) {
            items.get(start).setId(pageId(nextPage++));
        }
        return this;
    }

    static String pageId(int page) {
        return "page-" + page;
    }

    /** Goes on with the card whose title has this id. */
    public void focus(String title) {
        getElement().executeJs("document.getElementById($0)?.focus()", title);
    }

    private String titleId(IdeaCard card) {
        return name + "-" + card.id();
    }

    private Component article(IdeaCard card) {
        var still = new ArrayList<Component>(List.of(
                labels(card),
                titleOf(card),
                card.latest().map(IdeaCardList::answer).orElseGet(() -> opening(card)),
                about(card)));
        card.photo().map(Photos::thumbnail).ifPresent(still::add);
        var article = new Article(new Still("div", still.toArray(Component[]::new)));
        article.addClassName("card");
        if (card.state().isPublic()) {
            article.add(new VoteControl(
                    desk,
                    card.id(),
                    card.slug(),
                    titleId(card),
                    card.state(),
                    new Standing(card.votes(), card.mine()),
                    votes -> {}));
        }
        return article;
    }

    private Component titleOf(IdeaCard card) {
        var link = new Link(IdeaAddress.of(card.slug()), PersonText.line("span", card.title(), card.language()));
        link.setId(titleId(card));
        var title = Tag.of(heading);
        title.add(link);
        return title;
    }

    private Component labels(IdeaCard card) {
        var row = new Div();
        row.addClassName("row");
        var chips = new Span();
        chips.addClassName("chips");
        if (card.state() != IdeaState.OPEN) {
            chips.add(Labels.state(card.state()));
        }
        Labels.category(lab, card.category()).ifPresent(chips::add);
        var when = When.since(card.publishedAt());
        when.addClassName("meta");
        row.add(chips, when);
        return row;
    }

    private static Component opening(IdeaCard card) {
        var opening = PersonText.line("p", card.opening(), card.language());
        opening.addClassName("opening");
        return opening;
    }

    /** What an organisation said last is news; the idea itself is a tap away. */
    private static Component answer(IdeaPage.Step step) {
        var answer = new Div(Tag.words("p", IdeaHistory.words(step), "who"));
        answer.addClassName("answer");
        step.reason().ifPresent(reason -> {
            var words = PersonText.line("p", reason, step.language());
            words.addClassName("opening");
            answer.add(words);
        });
        var when = When.since(step.at());
        when.addClassName("meta");
        answer.add(when);
        return answer;
    }

    private Component about(IdeaCard card) {
        var about = new Paragraph();
        about.addClassName("meta");
        Labels.place(lab, card.place()).ifPresent(about::add);
        card.author().ifPresent(name -> about.add(PersonText.name(name)));
        if (!card.language().equals(Words.language())) {
            about.add(written(card.language()));
        }
        if (card.example()) {
            about.add(Labels.example());
        }
        return about;
    }

    private static Component written(Language language) {
        return new Span(Words.say("ideas.writtenin", WrittenLanguages.name(language, Words.language())));
    }
}
