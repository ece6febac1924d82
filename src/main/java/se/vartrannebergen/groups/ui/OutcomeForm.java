package se.vartrannebergen.groups.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import se.vartrannebergen.files.ui.ConsentFields;
import se.vartrannebergen.groups.GroupStanding;
import se.vartrannebergen.groups.NewOutcome;
import se.vartrannebergen.groups.OutcomeProblem;
import se.vartrannebergen.groups.OutcomeResult;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Message;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What came of a group, in fields. */
class OutcomeForm extends HtmlContainer {
    /** Of a number that is none: it is said to be wrong, as one that is too large is. */
    private static final int NO_NUMBER = -1;

    private final Choice result = new Choice("result", Words.say("groups.outcome.result"));
    private final Field text = Field.lines("outcome-text", Words.say("groups.outcome.text"))
            .withHint(Words.say("groups.outcome.text.hint", NewOutcome.SHORTEST_TEXT, NewOutcome.LONGEST_TEXT));
    private final Field learned = Field.lines("outcome-learned", Words.say("groups.outcome.learned"))
            .withHint(Words.say("groups.outcome.learned.hint", NewOutcome.LONGEST_LEARNED));
    private final Field hours = Field.number("outcome-hours", Words.say("groups.outcome.hours"), 0, NewOutcome.MOST)
            .withHint(Words.say("groups.outcome.maybe"));
    private final Field people = Field.number("outcome-people", Words.say("groups.outcome.people"), 0, NewOutcome.MOST)
            .withHint(Words.say("groups.outcome.maybe"));
    private final Choice language = new Choice("outcome-language", Words.say("groups.outcome.language"));
    private final ConsentFields consent;
    private final KeptForm kept;

    /** @param what names the form, see {@link KeptForm} */
    OutcomeForm(PersonId person, String what, GroupStanding group, List<Language> languages) {
        super("div");
        addClassName("fields");
        for (var one : OutcomeResult.values()) {
            result.option(one.name(), Words.say("groups.outcome.result", one));
        }
        result.pick(OutcomeResult.DONE.name());
        languages.forEach(one -> language.option(one.code(), one.ownName(), one.code()));
        language.pick(Words.language().code());
        consent = new ConsentFields(group.young());
        kept = new KeptForm(person, what).with(result, text, learned, hours, people, language);
        add(kept);
    }

    /** What stands below the photos. */
    ConsentFields consent() {
        return consent;
    }

    void fill(NewOutcome said) {
        result.pick(said.result().name());
        text.fill(said.text().value());
        learned.fill(said.learned().value());
        hours.fill(written(said.hours()));
        people.fill(written(said.people()));
        language.pick(said.language().code());
        consent.fill(said.consent());
    }

    private static String written(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    /** All that everybody would read. */
    String words() {
        return text.value() + "\n" + learned.value();
    }

    /** @throws se.vartrannebergen.groups.OutcomeNotReady where something lacks */
    NewOutcome outcome() {
        return new NewOutcome(
                OutcomeResult.valueOf(result.value()),
                new PlainText(text.value()),
                new PlainText(learned.value()),
                Language.parse(language.value()).orElseGet(Words::language),
                number(hours),
                number(people),
                consent.consent());
    }

    private static OptionalInt number(Field field) {
        var typed = field.value().strip();
        if (typed.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(typed));
        } catch (NumberFormatException none) {
            return OptionalInt.of(NO_NUMBER);
        }
    }

    void focusText() {
        text.focus();
    }

    void forget() {
        kept.forget();
    }

    /** Says what is wrong beside each field, and what is about no field in {@code message}; leads to the first field. */
    void complain(Set<OutcomeProblem> problems, Message message) {
        kept.complainNoMore();
        var fields = Map.of(
                OutcomeProblem.TEXT_TOO_SHORT, text,
                OutcomeProblem.TEXT_TOO_LONG, text,
                OutcomeProblem.LEARNED_TOO_LONG, learned,
                OutcomeProblem.HOURS_WRONG, hours,
                OutcomeProblem.PEOPLE_WRONG, people);
        var consentIsWrong = consent.showsWhatIsWrong(problems.contains(OutcomeProblem.CONSENT_MISSING));
        for (var problem : problems) {
            if (problem == OutcomeProblem.CONSENT_MISSING || problem == OutcomeProblem.CONSENT_TOO_LONG) {
                continue; // said by its fields
            }
            var words = Words.say("groups.outcome.problem", problem);
            var field = fields.get(problem);
            if (field == null) {
                message.bad(words);
            } else {
                field.complain(words);
            }
        }
        if (!kept.showsWhatIsWrong() && consentIsWrong) {
            consent.focus();
        }
    }
}
