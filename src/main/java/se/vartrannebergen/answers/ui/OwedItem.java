package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import se.vartrannebergen.answers.OwedCard;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** An idea that waits for its answer, and what facilitators can do about it; one form is open at a time. */
class OwedItem extends HtmlContainer {
    private final Div open = new Div();

    OwedItem(ClockDesk desk, OwedCard card, OwedPanel panel) {
        super("li");
        addClassName("queue-card");
        var title = Tag.of("h2", "queue-title");
        title.add(new Link("/ideas/" + card.slug(), PersonText.line("span", card.title(), card.language())));
        add(
                title,
                Tag.words("p", Words.say("answers.owed.votes", card.votes()), "meta"),
                ClockOnIdea.block(card.clock(), desk.clocks().today()));
        var actions = Tag.of("div", "actions");
        actions.add(opener(
                "answers.clock.assign.open",
                card,
                () -> new AssignForm(
                        desk, card.clock(), () -> panel.done(Words.say("answers.clock.assigned", card.title())))));
        if (card.clock().extendedWhy().isEmpty()) {
            actions.add(opener(
                    "answers.clock.extend.open",
                    card,
                    () -> new ExtendForm(
                            desk, card.clock(), () -> panel.done(Words.say("answers.clock.put", card.title())))));
        }
        add(actions, open);
    }

    private Component opener(String key, OwedCard card, SerializableSupplier<Component> form) {
        var button = new Button(Words.say(key), () -> {
                    open.removeAll();
                    open.add(form.get());
                })
                .withClass("plain");
        button.getElement().setAttribute("aria-label", Words.say(key) + ": " + card.title());
        return button;
    }
}
