package se.vartrannebergen.answers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.vartrannebergen.answers.AnswerProblem;
import se.vartrannebergen.answers.NewAnswer;
import se.vartrannebergen.answers.WrittenAnswer;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.ideas.ui.WrittenLanguages;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.PersonText;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What an answer says, field by field. Views with these load {@code ./typed.ts}. */
class AnswerFields extends HtmlContainer {
    private final VerdictChoice verdict;
    private final Field text = Field.lines("text", Words.say("answers.write.text"))
            .withHint(Words.say("answers.write.text.hint", NewAnswer.SHORTEST_TEXT, NewAnswer.LONGEST_TEXT));
    private final Field next =
            Field.lines("next", Words.say("answers.write.next")).withHint(Words.say("answers.write.next.hint"));
    private final Field nextOn = Field.day("next-on", Words.say("answers.write.nexton"));
    private final Field why =
            Field.lines("why", Words.say("answers.write.why")).withHint(Words.say("answers.write.why.hint"));
    private final Field contact =
            Field.line("contact", Words.say("answers.write.contact")).withHint(Words.say("answers.write.contact.hint"));
    private final Choice language = new Choice("language", Words.say("answers.write.language"));
    private final Div preview = new Div();
    private final KeptForm form;
    private final String partner;
    private final SerializableSupplier<List<Image>> photos;

    /**
     * @param photos that go with it as they are now
     * @param typed what to do a moment after something was typed or picked
     */
    AnswerFields(
            WrittenAnswer answer,
            PersonId writer,
            SerializableSupplier<List<Image>> photos,
            SerializableRunnable typed) {
        super("div");
        this.partner = answer.partner().name();
        this.photos = photos;
        addClassNames("fields", "answer-fields");
        verdict = new VerdictChoice(answer.words().verdict().orElse(null), typed);
        var reader = Words.language();
        WrittenLanguages.sorted(reader).forEach(one -> language.option(one.code(), WrittenLanguages.name(one, reader)));
        language.whenPicked(code -> typed.run());
        for (var field : new Field[] {text, next, nextOn, why, contact}) {
            field.whileTyping(typed);
        }
        fill(answer.words());
        preview.addClassName("answer-preview");
        preview.setVisible(false);
        form = new KeptForm(writer, "answer-" + answer.id()).with(verdict, text, next, nextOn, why, contact, language);
        add(form);
    }

    /** Shows what everybody would read: to stand below all that it shows. */
    Component showing() {
        return new Div(new Button(Words.say("answers.write.preview"), this::preview).withClass("plain"), preview);
    }

    void fill(NewAnswer words) {
        verdict.pick(words.verdict());
        text.fill(words.text().value());
        next.fill(words.next().value());
        nextOn.fill(words.nextOn().map(LocalDate::toString).orElse(""));
        why.fill(words.why().value());
        contact.fill(words.contact().value());
        language.pick(words.language().code());
    }

    /** The same parts as on the page of an idea. What is too long to be shown is said beside its field. */
    private void preview() {
        preview.removeAll();
        var words = words();
        var excess = words.excess();
        preview.setVisible(excess.isEmpty());
        if (!excess.isEmpty()) {
            complain(excess);
            return;
        }
        words.verdict().ifPresent(said -> preview.add(VerdictWords.chip(said)));
        var who = Tag.of("h3");
        who.add(PersonText.name(partner));
        preview.add(who);
        preview.add(SaidParts.of(words.said()));
        var described = photos.get().stream()
                .filter(photo -> !photo.description().isBlank())
                .toList();
        SaidParts.photos(described, words.language()).ifPresent(preview::add);
    }

    /** What stands there now. */
    NewAnswer words() {
        return new NewAnswer(
                verdict.verdict(),
                new PlainText(text.value()),
                new PlainText(next.value()),
                day(nextOn.value()),
                new PlainText(why.value()),
                PlainText.oneLine(contact.value()),
                Language.parse(language.value()).orElseGet(Words::language));
    }

    private static Optional<LocalDate> day(String value) {
        try {
            return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** All that would be shown, but for whom to talk to: that is to be read by everybody. */
    String shown() {
        return text.value() + "\n" + next.value() + "\n" + why.value();
    }

    void focusText() {
        text.focus();
    }

    /** Says what is wrong, each beside its field, and leads to the first. */
    void complain(Set<AnswerProblem> problems) {
        form.complainNoMore();
        verdict.complain(null);
        for (var one : problems) {
            switch (one) {
                case VERDICT_MISSING -> verdict.complain(said(one));
                case TEXT_TOO_SHORT, TEXT_TOO_LONG -> text.complain(said(one));
                case NEXT_TOO_LONG -> next.complain(said(one));
                case DAY_IS_PAST -> nextOn.complain(said(one));
                case WHY_MISSING, WHY_TOO_LONG -> why.complain(said(one));
                case CONTACT_TOO_LONG -> contact.complain(said(one));
                case IDEA_MISSING, PHOTO_UNDESCRIBED -> {} // said elsewhere on the page
            }
        }
        if (problems.contains(AnswerProblem.VERDICT_MISSING)) {
            verdict.focus();
        } else {
            form.showsWhatIsWrong();
        }
    }

    private static String said(AnswerProblem problem) {
        return Words.say(
                "answers.problem." + problem.name().toLowerCase(Locale.ROOT).replace("_", ""));
    }

    /** What was typed is safe on the server. */
    void saved() {
        form.saved();
    }

    /** It was sent: nothing of it comes back. */
    void forget() {
        form.forget();
    }
}
