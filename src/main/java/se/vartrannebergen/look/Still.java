package se.vartrannebergen.look;

import com.github.benmanes.caffeine.cache.Interner;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands on a page and does not listen on the server: made of components, kept as the HTML they become. A component costs
 * the server some hundred bytes for as long as the page is open, whether anything ever happens to it or not; links lead on all the
 * same.
 */
public class Still extends HtmlContainer {
    /** Many people look at the same ideas: what reads the same is kept once for all of them, while somebody has it open. */
    private static final Interner<String> SAME = Interner.newWeakInterner();

    /** In text and in values it would be written with an entity. */
    private static final String LISTENING = " " + Markup.LISTENS + ">";

    /** @param name of the HTML element around the content; it has no box of its own ({@code .still}) */
    public Still(String name, Component... content) {
        super(name);
        addClassName("still");
        show(content);
    }

    /**
     * Shows this instead.
     *
     * @throws IllegalArgumentException where something of it listens on the server: it would never hear anything
     */
    public final void show(Component... content) {
        // A link to a part of the page is resolved by the browser, on whatever page that is.
        var html =
                Stream.of(content).map(one -> Markup.of(one.getElement(), "")).collect(Collectors.joining());
        if (html.contains(LISTENING)) {
            throw new IllegalArgumentException("this listens on the server: " + html);
        }
        getElement().setProperty("innerHTML", same(html));
    }

    /** This text, as it is kept wherever it is shown. */
    static String same(String html) {
        return SAME.intern(html);
    }
}
