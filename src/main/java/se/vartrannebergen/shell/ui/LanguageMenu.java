package se.vartrannebergen.shell.ui;

import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Link;
import se.vartrannebergen.look.Still;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.texts.LanguageChoice;

/**
 * The same page in another language. Real links, so that they work without scripts; what was typed is kept by the drafts.
 * Each language is named by its own speakers' word for it. How the menu closes: frontend/scripts/page.js.
 */
class LanguageMenu extends Still {
    private final List<Language> languages;

    LanguageMenu(List<Language> languages) {
        super("details");
        this.languages = languages;
        setClassName("languages");
    }

    /** Makes the links lead to this page. */
    void point(Location here) {
        var current = Words.language();
        var summary = Tag.of("summary");
        summary.add(
                new Icon(Icon.Kind.LANGUAGE),
                Tag.heard(Words.say("shell.language")),
                Tag.words("span", current.ownName()));
        var list = Tag.of("ul");
        for (var language : languages) {
            var link = new Link("/", language.ownName()).leavesViews();
            // Behind a dot: a path like http:host is a path, and stays one.
            link.setHref("./" + here.getPath() + "?" + query(here, language));
            link.getElement()
                    .setAttribute("lang", language.code())
                    .setAttribute("hreflang", language.code())
                    .setAttribute("dir", language.direction());
            if (language.equals(current)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            var item = Tag.of("li");
            item.add(link);
            list.add(item);
        }
        show(summary, list);
    }

    private static String query(Location here, Language language) {
        return Stream.concat(
                        here.getQueryParameters().getParameters().entrySet().stream()
                                .filter(parameter -> !parameter.getKey().equals(LanguageChoice.PARAMETER))
                                .flatMap(parameter -> parameter.getValue().stream()
                                        .map(value -> Address.parameter(parameter.getKey(), value))),
                        Stream.of(Address.parameter(LanguageChoice.PARAMETER, language.code())))
                .collect(Collectors.joining("&"));
    }

    private static class Address {
        static String parameter(String name, String value) {
            return encode(name) + "=" + encode(value);
        }

        private static String encode(String text) {
            return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
