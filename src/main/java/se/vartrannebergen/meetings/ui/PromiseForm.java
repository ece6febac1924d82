package se.vartrannebergen.meetings.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import se.vartrannebergen.look.Button;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.minutes.NewPromise;
import se.vartrannebergen.meetings.minutes.PromiseProblem;
import se.vartrannebergen.meetings.minutes.Promises;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** One promise: who, what, by when. */
class PromiseForm extends HtmlContainer {
    private static final String ELSE = "";

    private final List<Promises.Member> members;
    private final PersonId person;
    private final Choice who = new Choice("promise-who", Words.say("meetings.minutes.promise.who"));
    private final Field whoElse = Field.line("promise-else", Words.say("meetings.minutes.promise.else"));
    private final Field what = Field.line("promise-what", Words.say("meetings.minutes.promise.what"))
            .withHint(Words.say("meetings.minutes.promise.what.hint"));
    private final Field due = Field.day("promise-due", Words.say("meetings.minutes.promise.due"));
    private final KeptForm form;

    /** What somebody sends. */
    interface Sent extends java.io.Serializable {
        void send(NewPromise promise);
    }

    PromiseForm(PersonId person, long meeting, List<Promises.Member> members, Language language, Sent sent) {
        super("div");
        this.members = members;
        this.person = person;
        addClassName("promise-form");
        members.stream()
                .filter(member -> !member.name().isEmpty())
                .forEach(member -> who.option(String.valueOf(member.person().value()), member.name()));
        who.option(ELSE, Words.say("meetings.minutes.promise.notmember"));
        who.whenPicked(picked -> whoElse.setVisible(picked.isEmpty()));
        who.setVisible(!members.isEmpty());
        form = new KeptForm(person, "promise-of-" + meeting).with(who, whoElse, what, due);
        begin();
        add(
                form,
                new Button(Words.say("meetings.minutes.promise.add"), () -> check(language, sent))
                        .withIcon(Icon.Kind.PLUS)
                        .withClass("plain"));
    }

    private void begin() {
        // Nobody is promised for by where they stand in the alphabet.
        var first = members.stream().anyMatch(member -> member.person().equals(person))
                ? String.valueOf(person.value())
                : ELSE;
        who.pick(first);
        whoElse.setVisible(first.isEmpty());
        whoElse.fill("");
        what.fill("");
        due.fill("");
    }

    /** It was sent: the next one begins. */
    void next() {
        form.forget();
        begin();
        what.focus();
    }

    private void check(Language language, Sent sent) {
        form.complainNoMore();
        var member = members.stream()
                .map(Promises.Member::person)
                .filter(person -> String.valueOf(person.value()).equals(who.value()))
                .findFirst();
        var other = PlainText.oneLine(whoElse.value());
        var words = PlainText.oneLine(what.value());
        NewPromise.problems(member.isPresent(), other, words).forEach(this::complain);
        if (!form.showsWhatIsWrong()) {
            sent.send(new NewPromise(member, other, words, day(), language));
        }
    }

    private Optional<LocalDate> day() {
        try {
            return due.value().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due.value()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private void complain(PromiseProblem problem) {
        var field = switch (problem) {
            case WHO_MISSING, WHO_TOO_LONG -> whoElse;
            case WHAT_TOO_SHORT, WHAT_TOO_LONG -> what;
        };
        field.complain(Words.say("meetings.minutes.promise.problem", problem));
    }
}
