package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.ideas.Verdict;
import se.vartrannebergen.look.Kept;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** The four answers there are, large enough for thumbs; one of them is picked. */
class VerdictChoice extends HtmlContainer implements Kept {
    private static final String NAME = "verdict";

    private final Map<Verdict, HtmlContainer> circles = new EnumMap<>(Verdict.class);
    private final HtmlContainer error = Tag.of("p", "error");
    private final SerializableRunnable changed;
    private @Nullable Verdict picked;

    VerdictChoice(@Nullable Verdict now, SerializableRunnable changed) {
        super("fieldset");
        this.changed = changed;
        addClassName("verdicts");
        add(Tag.words("legend", Words.say("answers.write.verdict")));
        error.setId("verdict-error");
        error.setVisible(false);
        add(error);
        for (var verdict : Verdict.values()) {
            add(option(verdict));
        }
        picked = now;
        mark();
    }

    private HtmlContainer option(Verdict verdict) {
        var circle = Tag.of("input");
        var id = "verdict-of-" + verdict.ordinal();
        circle.setId(id);
        circle.getElement()
                .setAttribute("type", "radio")
                .setAttribute("name", NAME)
                .setAttribute("value", verdict.name())
                .addEventListener("change", event -> {
                    picked = verdict;
                    mark();
                    complain(null);
                    changed.run();
                });
        circles.put(verdict, circle);
        var label = Tag.of("label");
        label.getElement().setAttribute("for", id);
        label.add(VerdictWords.drawing(verdict), Tag.words("span", VerdictWords.of(verdict)));
        var option = Tag.of("div", "verdict-option");
        option.add(circle, label);
        return option;
    }

    private void mark() {
        circles.forEach((verdict, circle) -> circle.getElement().setProperty("checked", verdict == picked));
    }

    Optional<Verdict> verdict() {
        return Optional.ofNullable(picked);
    }

    void pick(Optional<Verdict> verdict) {
        picked = verdict.orElse(null);
        mark();
    }

    void complain(@Nullable String message) {
        error.setText(message == null ? "" : message);
        error.setVisible(message != null);
        if (message == null) {
            getElement().removeAttribute("aria-describedby");
        } else {
            getElement().setAttribute("aria-describedby", "verdict-error");
        }
    }

    void focus() {
        circles.get(Verdict.YES).getElement().executeJs("this.focus()");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String value() {
        return picked == null ? "" : picked.name();
    }

    @Override
    public void letBeRemembered() {
        getElement().setAttribute("data-typed", NAME);
    }

    @Override
    public void bringBack(String value) {
        for (var verdict : Verdict.values()) {
            if (verdict.name().equals(value)) {
                picked = verdict;
                mark();
            }
        }
    }
}
