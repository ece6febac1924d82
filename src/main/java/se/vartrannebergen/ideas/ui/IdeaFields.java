package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.ideas.IdeaProblem;
import se.vartrannebergen.ideas.NewIdea;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PlainText;

/** What the idea is: title, text, and the language they are written in. */
class IdeaFields extends HtmlContainer {
    /** Shorter than the promise that a draft is saved within two seconds after typing stops. */
    private static final int TYPING_PAUSE_MS = 800;

    private final TextField title = new TextField(Words.say("ideas.new.title"));
    private final TextArea text = new TextArea(Words.say("ideas.new.text"));
    private final Choice language = new Choice("language", Words.say("ideas.new.language"));

    /** @param typed what to do a moment after something was typed or picked */
    IdeaFields(SerializableRunnable typed) {
        super("div");
        addClassName("fields");
        title.setManualValidation(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(TYPING_PAUSE_MS);
        title.getElement().setAttribute("data-typed", "title").setAttribute("dir", "auto");
        title.addValueChangeListener(change -> {
            hint();
            if (change.isFromClient()) {
                complainAboutTitle(null);
                typed.run();
            }
        });
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MS);
        text.getElement().setAttribute("data-typed", "text").setAttribute("dir", "auto");
        text.addValueChangeListener(change -> {
            hint();
            if (change.isFromClient()) {
                complainAboutText(null);
                typed.run();
            }
        });
        var reader = Words.language();
        WrittenLanguages.sorted(reader).forEach(l -> language.option(l.code(), WrittenLanguages.name(l, reader)));
        language.pick(reader.code()).whenPicked(code -> typed.run());
        hint();
        add(title, text, language);
    }

    void fill(String newTitle, String newText, Language written) {
        title.setValue(newTitle);
        text.setValue(newText);
        language.pick(written.code());
        hint();
    }

    String title() {
        return title.getValue();
    }

    String text() {
        return text.getValue();
    }

    /** All that would be shown. */
    String words() {
        return title() + "\n" + text();
    }

    void focusText() {
        text.focus();
    }

    Language language() {
        return Language.parse(language.value()).orElseGet(Words::language);
    }

    /** Says what is wrong beside the field, and leads to the first one. @return whether anything is wrong */
    boolean complain(Set<IdeaProblem> problems) {
        var aboutTitle = first(problems, IdeaProblem.TITLE_TOO_SHORT, IdeaProblem.TITLE_TOO_LONG);
        var aboutText = first(problems, IdeaProblem.TEXT_TOO_SHORT, IdeaProblem.TEXT_TOO_LONG);
        complainAboutTitle(aboutTitle);
        complainAboutText(aboutText);
        if (aboutTitle != null) {
            title.focus();
        } else if (aboutText != null) {
            text.focus();
        }
        return aboutTitle != null || aboutText != null;
    }

    private void complainAboutTitle(@Nullable IdeaProblem problem) {
        title.setInvalid(problem != null);
        title.setErrorMessage(problem == null ? "" : words(problem, count(PlainText.oneLine(title.getValue()))));
    }

    private void complainAboutText(@Nullable IdeaProblem problem) {
        text.setInvalid(problem != null);
        text.setErrorMessage(problem == null ? "" : words(problem, count(new PlainText(text.getValue()))));
    }

    static String words(IdeaProblem problem, int length) {
        return Words.say(
                "ideas.problem."
                        + problem.name().toLowerCase(java.util.Locale.ROOT).replace("_", ""),
                length);
    }

    private static @Nullable IdeaProblem first(Set<IdeaProblem> problems, IdeaProblem... wanted) {
        for (var problem : wanted) {
            if (problems.contains(problem)) {
                return problem;
            }
        }
        return null;
    }

    private void hint() {
        title.setHelperText(Words.say(
                "ideas.new.title.hint",
                count(PlainText.oneLine(title.getValue())),
                NewIdea.SHORTEST_TITLE,
                NewIdea.LONGEST_TITLE));
        text.setHelperText(Words.say(
                "ideas.new.text.hint",
                count(new PlainText(text.getValue())),
                NewIdea.SHORTEST_TEXT,
                NewIdea.LONGEST_TEXT));
    }

    private static int count(PlainText typed) {
        return typed.length();
    }
}
