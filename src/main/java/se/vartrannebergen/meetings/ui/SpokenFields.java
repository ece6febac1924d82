package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Tick;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;

/** The languages that are spoken at a meeting: those of the lab at once, others on demand. */
class SpokenFields extends HtmlContainer {
    private static final List<Language> OTHERS = Stream.of(
                    "sv", "en", "ar", "so", "fa", "ku", "ckb", "tr", "bs", "sq", "pl", "fi", "es", "ti", "am", "uk",
                    "ru", "ro", "ur", "vi", "th", "fr")
            .map(Language::new)
            .toList();

    private final Map<Language, Tick> ticks = new LinkedHashMap<>();
    private final HtmlContainer error = Tag.of("p", "error");

    SpokenFields(Lab lab) {
        super("fieldset");
        addClassName("spoken");
        add(Tag.words("legend", Words.say("meetings.spoken")));
        lab.languages().forEach(language -> add(tick(language)));
        var more = Tag.of("details");
        more.add(Tag.words("summary", Words.say("meetings.form.otherlanguages")));
        OTHERS.stream().filter(language -> !ticks.containsKey(language)).forEach(language -> more.add(tick(language)));
        error.setVisible(false);
        error.getElement().setAttribute("role", "alert");
        add(more, error);
    }

    private Tick tick(Language language) {
        var tick = new Tick("spoken-" + language.code(), language.nameIn(Words.language()));
        ticks.put(language, tick);
        return tick;
    }

    void fill(List<Language> spoken) {
        spoken.forEach(language -> {
            var tick = ticks.get(language);
            (tick == null ? added(language) : tick).set(true);
        });
    }

    private Tick added(Language language) {
        var tick = tick(language);
        add(tick);
        return tick;
    }

    void complain(String words) {
        error.setText(words);
        error.setVisible(!words.isEmpty());
    }

    Tick[] ticks() {
        return ticks.values().toArray(Tick[]::new);
    }

    List<Language> value() {
        return ticks.entrySet().stream()
                .filter(entry -> entry.getValue().isTicked())
                .map(Map.Entry::getKey)
                .toList();
    }
}
