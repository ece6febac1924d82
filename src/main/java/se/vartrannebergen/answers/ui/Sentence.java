package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.stream.IntStream;
import se.vartrannebergen.look.Words;

/** A sentence with links or dates within it, where its language wants them. */
public class Sentence extends HtmlContainer {
    /** Private characters, which no text has: each stands for a part until the part takes its place. */
    private static final char FIRST = '\uE000';

    /** @param parts for the numbered arguments of the text */
    public Sentence(String key, Component... parts) {
        super("p");
        var places = IntStream.range(0, parts.length)
                .mapToObj(number -> String.valueOf((char) (FIRST + number)))
                .toArray();
        var words = Words.say(key, places);
        var from = 0;
        for (var at = 0; at < words.length(); at++) {
            var part = words.charAt(at) - FIRST;
            if (part >= 0 && part < parts.length) {
                text(words.substring(from, at));
                add(parts[part]);
                from = at + 1;
            }
        }
        text(words.substring(from));
    }

    private void text(String words) {
        if (!words.isEmpty()) {
            add(new Text(words));
        }
    }
}
