package se.vartrannebergen.projects.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.projects.ProjectProblem;
import se.vartrannebergen.projects.ProjectWords;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What a project says of itself, field by field. Views with these load {@code ./typed.ts}. */
class ProjectFields extends HtmlContainer {
    private static final long NO_COST = -1;

    private final Field title = Field.line("title", Words.say("projects.write.title"))
            .withHint(Words.say("projects.write.title.hint", ProjectWords.LONGEST_TITLE));
    private final Field text = Field.lines("text", Words.say("projects.write.text"))
            .withHint(Words.say("projects.write.text.hint", ProjectWords.LONGEST_TEXT));
    private final Field cost =
            Field.line("cost", Words.say("projects.write.cost")).withHint(Words.say("projects.write.optional"));
    private final Field money =
            Field.line("money", Words.say("projects.write.money")).withHint(Words.say("projects.write.optional"));
    private final Field contact = Field.line("contact", Words.say("projects.write.contact"))
            .withHint(Words.say("projects.write.contact.hint"));
    private final WrittenIn language = new WrittenIn("language");
    private final KeptForm form;

    /** @param what names the form */
    ProjectFields(PersonId writer, String what) {
        super("div");
        addClassName("project-fields");
        form = new KeptForm(writer, what).with(title, text, cost, money, contact, language);
        add(form);
    }

    ProjectFields fill(ProjectWords words) {
        title.fill(words.title().value());
        text.fill(words.text().value());
        cost.fill(words.cost().map(String::valueOf).orElse(""));
        money.fill(words.moneyFrom().value());
        contact.fill(words.contact().value());
        language.pick(words.language().code());
        return this;
    }

    void fillTitle(String words) {
        title.fill(words);
    }

    /** What stands there now. */
    ProjectWords words() {
        return new ProjectWords(
                PlainText.oneLine(title.value()),
                new PlainText(text.value()),
                language.language(),
                cost(),
                PlainText.oneLine(money.value()),
                PlainText.oneLine(contact.value()));
    }

    /** As people write sums: 45 000, 45.000 kr. What is none is a wrong one. */
    private Optional<Long> cost() {
        var digits = cost.value().replaceAll("(?i)[\\s.,'\\u00A0\\u202F]|kr(onor)?$|sek$|:-$", "");
        if (digits.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(digits.matches("[\\p{Nd}]{1,12}") ? Long.parseLong(digits) : NO_COST);
    }

    /** All that would be shown, but for whom to talk to: that is to be read by everybody. */
    String shown() {
        return title.value() + "\n" + text.value() + "\n" + money.value();
    }

    /** Says what is wrong, each beside its field, and leads to the first. */
    void complain(Set<ProjectProblem> found) {
        Problems.tell(title, found, ProjectProblem.TITLE_TOO_SHORT, ProjectProblem.TITLE_TOO_LONG);
        Problems.tell(text, found, ProjectProblem.TEXT_TOO_SHORT, ProjectProblem.TEXT_TOO_LONG);
        Problems.tell(cost, found, ProjectProblem.COST_WRONG);
        Problems.tell(money, found, ProjectProblem.MONEY_TOO_LONG);
        Problems.tell(contact, found, ProjectProblem.CONTACT_TOO_LONG);
        form.showsWhatIsWrong();
    }

    void focusText() {
        text.focus();
    }

    /** It was sent: nothing of it comes back. */
    void forget() {
        form.forget();
    }
}
