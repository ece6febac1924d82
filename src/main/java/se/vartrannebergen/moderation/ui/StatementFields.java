package se.vartrannebergen.moderation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.moderation.NewDecision;
import se.vartrannebergen.moderation.ui.StatementTemplates.Proposal;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;
import se.vartrannebergen.shared.PlainText;

/**
 * The words of a decision side by side: in the language of whoever decides, and in that of those who read it. What was adapted
 * stays when another template is proposed.
 */
class StatementFields extends HtmlContainer {
    private static final int PAUSE_MS = 400;

    /** What is said. */
    enum Kind {
        /** What happened, and why that breaks the rule: for the author. */
        FACTS_AND_REASON("reason"),
        /** Why it is so: for all whom it concerns. */
        REASON("why");

        private final String name;

        Kind(String name) {
            this.name = name;
        }
    }

    private final Map<Language, Pair> pairs = new LinkedHashMap<>();
    private final HtmlContainer oneOnly = Tag.of("p", "message", "note");
    private final SerializableRunnable changed;
    private final Kind kind;

    private static final class Pair implements java.io.Serializable {
        final TextArea facts = new TextArea();
        final TextArea reason = new TextArea();
        Proposal proposal = new Proposal("", "");

        boolean isAdapted() {
            return !reason.getValue().equals(proposal.reason())
                    || !facts.getValue().equals(proposal.facts());
        }
    }

    /**
     * @param languages that of whoever decides first
     * @param changed what to do when they say something else
     */
    StatementFields(List<Language> languages, Kind kind, SerializableRunnable changed) {
        super("div");
        this.changed = changed;
        this.kind = kind;
        addClassName("statement-fields");
        var columns = Tag.of("div", "statement-columns");
        languages.stream().distinct().forEach(language -> columns.add(column(language, languages.getFirst())));
        oneOnly.getElement().setAttribute("role", "status");
        add(columns, oneOnly);
        note();
    }

    private HtmlContainer column(Language language, Language own) {
        var pair = new Pair();
        pairs.put(language, pair);
        var name = language.nameIn(Words.language());
        var column = Tag.of("fieldset");
        column.add(Tag.words(
                "legend",
                language.equals(own)
                        ? Words.say("moderation.desk.fields.own", name)
                        : kind == Kind.REASON
                                ? Words.say("moderation.desk.fields.in", name)
                                : Words.say("moderation.desk.fields.author", name)));
        prepare(pair.facts, "facts", language, name);
        prepare(pair.reason, kind.name, language, name);
        if (kind == Kind.FACTS_AND_REASON) {
            column.add(pair.facts);
        }
        column.add(pair.reason);
        return column;
    }

    private void prepare(TextArea field, String what, Language language, String name) {
        field.setLabel(Words.say("moderation.desk.fields." + what));
        field.setManualValidation(true);
        field.setMaxLength(NewDecision.LONGEST);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.setAriaLabel(Words.say("moderation.desk.fields." + what) + ", " + name);
        field.getElement()
                .setAttribute("data-typed", (what.equals("facts") ? what : "reason") + "-" + language.code())
                .setAttribute("lang", language.code())
                .setAttribute("dir", language.direction());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                field.setInvalid(false);
            }
            note();
            changed.run();
        });
    }

    /** Proposes words where nobody has adapted them. */
    void propose(java.util.function.Function<Language, Proposal> templates) {
        pairs.forEach((language, pair) -> {
            var next = templates.apply(language);
            var before = pair.proposal;
            pair.proposal = next;
            if (pair.facts.getValue().equals(before.facts())) {
                pair.facts.setValue(next.facts());
            }
            if (pair.reason.getValue().equals(before.reason())) {
                pair.reason.setValue(next.reason());
            }
        });
        note();
    }

    /** What was typed before, by the names of the fields. */
    void fill(Map<String, String> typed) {
        pairs.forEach((language, pair) -> {
            Optional.ofNullable(typed.get("facts-" + language.code())).ifPresent(pair.facts::setValue);
            Optional.ofNullable(typed.get(kind.name + "-" + language.code())).ifPresent(pair.reason::setValue);
        });
        note();
    }

    /** Says what is missing. @return whether nothing is */
    boolean complain() {
        var first = pairs.values().stream()
                .flatMap(pair -> kind == Kind.FACTS_AND_REASON
                        ? java.util.stream.Stream.of(pair.facts, pair.reason)
                        : java.util.stream.Stream.of(pair.reason))
                .filter(field -> {
                    var missing = new PlainText(field.getValue()).isEmpty();
                    field.setInvalid(missing);
                    field.setErrorMessage(
                            missing
                                    ? Words.say(
                                            kind == Kind.REASON
                                                    ? "moderation.desk.fields.missing.why"
                                                    : "moderation.desk.fields.missing")
                                    : "");
                    return missing;
                })
                .toList();
        first.stream().findFirst().ifPresent(TextArea::focus);
        return first.isEmpty();
    }

    LocalizedText facts() {
        return text(pair -> pair.facts);
    }

    LocalizedText reason() {
        return text(pair -> pair.reason);
    }

    private LocalizedText text(java.util.function.Function<Pair, TextArea> which) {
        Map<Language, String> words = new HashMap<>();
        pairs.forEach((language, pair) ->
                words.put(language, new PlainText(which.apply(pair).getValue()).value()));
        return new LocalizedText(words);
    }

    private void note() {
        var adapted = pairs.values().stream().filter(Pair::isAdapted).count();
        var one = adapted > 0 && adapted < pairs.size();
        oneOnly.setText(one ? Words.say("moderation.desk.fields.oneonly") : "");
        oneOnly.setVisible(one);
    }
}
