package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.signs.PersonalData;

/**
 * Asks in place, before a text is sent, whether everybody is to read the personal numbers, phone numbers and e-mail addresses in
 * it. It stands in the form from the start, empty. Yes is remembered for this very text; nothing typed is touched.
 */
public class BeforeShowing extends HtmlContainer {
    private static final int SHOWN = 5;

    private final SerializableRunnable change;
    private String agreed = "";

    /** @param change leads back to the text, to its field */
    public BeforeShowing(SerializableRunnable change) {
        super("div");
        this.change = change;
        addClassName("message");
        getElement().setAttribute("role", "group").setAttribute("tabindex", "-1");
    }

    /**
     * Whether the person has to be asked first; then the question stands there and has the focus, and nothing is to be sent now.
     *
     * @param text all that would be shown
     * @param send tries again what is tried now; asked anew, this lets it through
     */
    public boolean asks(String text, SerializableRunnable send) {
        close();
        var found = text.equals(agreed)
                ? List.<String>of()
                : PersonalData.in(text).stream()
                        .map(one -> one.in(text))
                        .distinct()
                        .limit(SHOWN)
                        .toList();
        if (found.isEmpty()) {
            return false;
        }
        ask(text, found, send);
        return true;
    }

    private void ask(String text, List<String> found, SerializableRunnable send) {
        var question = Words.say("moderation.showing.ask");
        var all = new ArrayList<HtmlContainer>();
        for (var one : found) {
            var words = Tag.words("bdi", one);
            words.getElement().setAttribute("dir", "ltr");
            var item = Tag.of("li");
            item.add(words);
            all.add(item);
        }
        var list = Tag.of("ul");
        list.add(all.toArray(HtmlContainer[]::new));
        var actions = new Div(
                new Button(Words.say("moderation.showing.change"), () -> {
                            close();
                            change.run();
                        })
                        .withClass("primary"),
                new Button(Words.say("moderation.showing.show"), () -> {
                            agreed = text;
                            close();
                            send.run();
                        })
                        .withClass("plain"));
        actions.addClassName("actions");
        addClassName("note");
        getElement().setAttribute("aria-label", question + " " + String.join(", ", found));
        add(Tag.words("p", question), list, actions);
        getElement().executeJs("this.focus()");
    }

    private void close() {
        removeAll();
        removeClassName("note");
        getElement().removeAttribute("aria-label");
    }
}
