package se.vartrannebergen.updates.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableRunnable;
import se.vartrannebergen.ideas.ui.WrittenLanguages;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.updates.UpdateProblem;
import se.vartrannebergen.updates.UpdateWords;

/** What a piece of news says in one further language, folded up until somebody writes it. */
class LanguageFields extends HtmlContainer {
    private final HtmlContainer state = Tag.of("span", "meta");
    final Field title;
    final Field text;

    LanguageFields(Language language, UpdateWords words, SerializableRunnable typed) {
        super("details");
        addClassName("in-language");
        var name = WrittenLanguages.name(language, Words.language());
        title = Field.line("title-" + language.code(), Words.say("updates.field.title.in", name))
                .fill(words.title().value());
        text = Field.lines("text-" + language.code(), Words.say("updates.field.text.in", name))
                .fill(words.text().value());
        title.whileTyping(() -> changed(typed));
        text.whileTyping(() -> changed(typed));
        var summary = Tag.of("summary");
        summary.add(Tag.words("span", name), state);
        add(summary, title, text);
        showState();
    }

    void fill(String newTitle, String newText) {
        title.fill(newTitle);
        text.fill(newText);
        showState();
    }

    private void changed(SerializableRunnable typed) {
        showState();
        typed.run();
    }

    private void showState() {
        state.setText(Words.say(words().isEmpty() ? "updates.field.unwritten" : "updates.field.written"));
    }

    UpdateWords words() {
        return new UpdateWords(PlainText.oneLine(title.value()), new PlainText(text.value()));
    }

    /** Says what is wrong with what is written, and opens up where something is. */
    void complain() {
        var words = words();
        if (!words.isEmpty() && complain(title, text, words)) {
            getElement().setAttribute("open", true);
        }
    }

    /** @return whether something is wrong */
    static boolean complain(Field title, Field text, UpdateWords words) {
        var problems = words.problems();
        for (var problem : problems) {
            switch (problem) {
                case TITLE_TOO_SHORT, TITLE_TOO_LONG ->
                    title.complain(say(problem, shown(words.title(), UpdateWords.LONGEST_TITLE)));
                default -> text.complain(say(problem, shown(words.text(), UpdateWords.LONGEST_TEXT)));
            }
        }
        return !problems.isEmpty();
    }

    private static int shown(PlainText text, int longest) {
        return text.isLongerThan(longest * 100) ? text.value().length() : text.length();
    }

    private static String say(UpdateProblem problem, int length) {
        return Words.say(UpdateFields.key(problem), length);
    }
}
