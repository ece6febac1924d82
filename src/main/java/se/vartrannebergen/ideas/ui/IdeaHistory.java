package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import se.vartrannebergen.ideas.IdeaPage.Addition;
import se.vartrannebergen.ideas.IdeaPage.HistoryLine;
import se.vartrannebergen.ideas.IdeaPage.Step;
import se.vartrannebergen.ideas.StepKind;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;

/** What happened to an idea, oldest first: what, who, when, why. */
class IdeaHistory extends HtmlContainer {
    IdeaHistory(List<HistoryLine> lines, Language written) {
        super("ol");
        addClassName("history");
        for (var line : lines) {
            var item = Tag.of("li");
            switch (line) {
                case Step step -> item.add(step(step));
                case Addition addition -> {
                    item.addClassName("addition");
                    item.add(
                            head(Words.say("ideas.step.added"), When.since(addition.at())),
                            PersonText.block(addition.text(), written));
                }
            }
            add(item);
        }
    }

    /** A step in words: who did what. */
    static String words(Step step) {
        return step.partner()
                .map(partner -> Words.say("ideas.step.by." + key(step.kind()), partner))
                .orElseGet(() -> Words.say("ideas.step." + key(step.kind())));
    }

    private static Component[] step(Step step) {
        var head = head(words(step), When.since(step.at()));
        return step.reason()
                .map(reason -> new Component[] {head, PersonText.block(reason, step.language())})
                .orElseGet(() -> new Component[] {head});
    }

    private static String key(StepKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT).replace("_", "");
    }

    private static Component head(String words, When when) {
        when.addClassName("meta");
        var head = Tag.of("p", "head");
        head.add(Tag.words("strong", words), when);
        return head;
    }
}
