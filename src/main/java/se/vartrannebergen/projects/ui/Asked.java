package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.projects.ui.Takers.Taker;

/**
 * What an address asks for where somebody takes something on.
 *
 * @param taker in whose name
 */
record Asked(Optional<Long> idea, Optional<Long> project, Optional<String> taker) implements Serializable {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,60}");

    static Asked in(BeforeEnterEvent event) {
        return new Asked(
                number(event, "idea"),
                number(event, "project"),
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("for")
                        .filter(key -> KEY.matcher(key).matches()));
    }

    private static Optional<Long> number(BeforeEnterEvent event, String name) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(name)
                .filter(value -> NUMBER.matcher(value).matches())
                .map(Long::valueOf)
                .filter(value -> value > 0);
    }

    private String address(String path, Taker one) {
        return path + "?for=" + one.key() + idea.map(id -> "&idea=" + id).orElse("")
                + project.map(id -> "&project=" + id).orElse("");
    }

    /** Asks in whose name. */
    Component choice(String path, List<Taker> all) {
        var list = Tag.of("ul", "taker-list");
        all.forEach(one -> {
            var item = Tag.of("li");
            item.add(new Link(address(path, one), PersonText.name(one.name())).withClass("button", "plain"));
            list.add(item);
        });
        var box = Tag.of("div");
        box.add(Tag.words("p", Words.say("projects.forwhom")), list);
        return box;
    }

    /** In whose name it is done now. @param several whether there are others */
    HtmlContainer as(Taker one, boolean several, String path) {
        var line = Tag.of("p", "meta");
        line.add(Tag.words("span", Words.say("projects.as", one.name())));
        if (several) {
            var query = (idea.map(id -> "&idea=" + id).orElse("")
                            + project.map(id -> "&project=" + id).orElse(""))
                    .replaceFirst("&", "?");
            line.add(new Link(path + query, Words.say("projects.as.other")));
        }
        return line;
    }

    static Component nobody() {
        return Tag.words("p", Words.say("projects.nobody"), "message", "note");
    }
}
