package se.vartrannebergen.tasks.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.discussions.LanguageOfWords;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.tasks.TaskProblem;
import se.vartrannebergen.tasks.TaskWords;

/** What a task says, to be written. */
class TaskFields extends KeptForm {
    private final Field title;
    private final Field text;
    private final Field due;

    /** @param what names the form; also its fields */
    TaskFields(PersonId person, String what) {
        super(person, what);
        title = Field.line(what + "-title", Words.say("tasks.form.title")).withHint(Words.say("tasks.form.title.hint"));
        text = Field.lines(what + "-text", Words.say("tasks.form.text"));
        due = Field.day(what + "-due", Words.say("tasks.form.due"));
        with(title, text, due);
    }

    TaskFields fill(TaskWords words) {
        title.fill(words.title().value());
        text.fill(words.text().value());
        due.fill(words.due().map(LocalDate::toString).orElse(""));
        return this;
    }

    PlainText title() {
        return PlainText.oneLine(title.value());
    }

    PlainText text() {
        return new PlainText(text.value());
    }

    /** Empty where none is given; says what is wrong where it cannot be read. */
    Optional<LocalDate> due() {
        return day(due.value());
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** What is written, where it can be kept; says what is wrong where it cannot. */
    Optional<TaskWords> words() {
        complainNoMore();
        var problems = TaskWords.problems(title(), text());
        if (!problems.isEmpty()) {
            complain(problems);
            return Optional.empty();
        }
        var language = LanguageOfWords.of(new PlainText(title().value() + "\n" + text().value()), Words.language());
        return Optional.of(new TaskWords(title(), text(), language, due()));
    }

    private void complain(Set<TaskProblem> problems) {
        for (var problem : problems) {
            (problem == TaskProblem.TEXT_TOO_LONG ? text : title).complain(Words.say("tasks.problem", problem));
        }
        showsWhatIsWrong();
    }

    void focus() {
        title.focus();
    }
}
