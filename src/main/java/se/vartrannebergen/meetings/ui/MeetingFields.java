package se.vartrannebergen.meetings.ui;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import se.vartrannebergen.discussions.LanguageOfWords;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.look.Choice;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.KeptForm;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.meetings.MeetingNotReady;
import se.vartrannebergen.meetings.MeetingPage;
import se.vartrannebergen.meetings.MeetingProblem;
import se.vartrannebergen.meetings.MeetingSpot;
import se.vartrannebergen.meetings.NewMeeting;
import se.vartrannebergen.meetings.NoSuchTime;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What a meeting is, to be planned or changed. Only what it is called, when and where must be said. */
class MeetingFields extends KeptForm {
    private final Field title = Field.line("title", Words.say("meetings.form.title"));
    private final TimeFields time = new TimeFields();
    private final Choice place = new Choice("place", Words.say("meetings.form.place"));
    private final Field directions = Field.lines("directions", Words.say("meetings.form.directions"))
            .withHint(Words.say("meetings.form.directions.hint"));
    private final Field link =
            Field.line("link", Words.say("meetings.form.link")).withHint(Words.say("meetings.form.link.hint"));
    private final Field text = Field.lines("text", Words.say("meetings.form.text"));
    private final SpokenFields spoken;
    private final OfferFields childcare = new OfferFields("childcare", Words.say("meetings.childcare"));
    private final OfferFields food = new OfferFields("food", Words.say("meetings.food"));
    private final OfferFields stepFree = new OfferFields("step-free", Words.say("meetings.stepfree"));
    private final Field bring = Field.line("bring", Words.say("meetings.bring"));
    private final Field most = Field.number("most", Words.say("meetings.form.limit"), 1, NewMeeting.MOST_PEOPLE)
            .withHint(Words.say("meetings.form.limit.hint"));
    private final Map<MeetingProblem, Field> places;
    private Language language;

    /** @param what names the form for the browser's memory, see {@link KeptForm} */
    MeetingFields(Lab lab, PersonId person, String what) {
        super(person, what);
        language = Words.language();
        spoken = new SpokenFields(lab);
        place.option("", Words.say("meetings.form.noplace"));
        lab.places()
                .forEach(
                        one -> place.option(String.valueOf(one.id()), one.name().in(Words.language())));
        place.pick("");
        places = Map.ofEntries(
                Map.entry(MeetingProblem.TITLE_TOO_SHORT, title),
                Map.entry(MeetingProblem.TITLE_TOO_LONG, title),
                Map.entry(MeetingProblem.TEXT_TOO_LONG, text),
                Map.entry(MeetingProblem.IN_THE_PAST, time.day),
                Map.entry(MeetingProblem.TOO_FAR_AHEAD, time.day),
                Map.entry(MeetingProblem.ENDS_TOO_EARLY, time.until),
                Map.entry(MeetingProblem.ENDS_TOO_LATE, time.until),
                Map.entry(MeetingProblem.NOWHERE, directions),
                Map.entry(MeetingProblem.DIRECTIONS_TOO_LONG, directions),
                Map.entry(MeetingProblem.LINK_WRONG, link),
                Map.entry(MeetingProblem.BRING_TOO_LONG, bring),
                Map.entry(MeetingProblem.LIMIT_OUT_OF_BOUNDS, most));
        with(title, time.day);
        var hours = Tag.of("div", "how-many");
        with(time.from, time.until);
        hours.add(time.from, time.until);
        add(hours);
        with(place, directions, link, text);
        add(spoken);
        keeps(spoken.ticks());
        offers(childcare, food, stepFree);
        with(bring, most);
    }

    private void offers(OfferFields... offers) {
        for (var offer : offers) {
            keeps(offer.whether(), offer.words());
            add(offer);
        }
    }

    /** The hours at hand, an evening of two hours. */
    void fill(LocalDateTime starts) {
        time.fill(starts, starts.plusHours(2));
    }

    void fill(MeetingPage meeting) {
        var standing = meeting.standing();
        language = standing.language();
        title.fill(standing.title());
        time.fill(standing.starts(), standing.ends());
        place.pick(meeting.place().map(String::valueOf).orElse(""));
        directions.fill(meeting.directions());
        link.fill(meeting.link().orElse(""));
        text.fill(meeting.text());
        spoken.fill(meeting.spoken());
        keeps(spoken.ticks());
        childcare.fill(meeting.childcare());
        food.fill(meeting.food());
        stepFree.fill(meeting.stepFree());
        bring.fill(meeting.bring());
        most.fill(meeting.mostPeople().map(String::valueOf).orElse(""));
    }

    /** Empty where something is wrong; that is said at its field. */
    Optional<NewMeeting> value() {
        complainNoMore();
        spoken.complain("");
        var when = time.value();
        // Also where the time is missing: all that is wrong is said at once.
        var content = checked(() -> content(when.orElseGet(TimeFields::anyTime)));
        return when.flatMap(times -> content);
    }

    private NewMeeting content(TimeFields.Times times) {
        return new NewMeeting(
                PlainText.oneLine(title.value()),
                new PlainText(text.value()),
                LanguageOfWords.of(new PlainText(title.value() + "\n" + text.value()), language),
                times.starts(),
                times.ends(),
                spot(),
                spoken.value(),
                childcare.value(),
                food.value(),
                stepFree.value(),
                PlainText.oneLine(bring.value()),
                limit());
    }

    private MeetingSpot spot() {
        return new MeetingSpot(
                Optional.of(place.value()).filter(value -> !value.isEmpty()).map(Long::valueOf),
                new PlainText(directions.value()),
                Optional.of(link.value().strip()).filter(value -> !value.isEmpty()));
    }

    private Optional<Integer> limit() {
        try {
            return Optional.of(most.value().strip())
                    .filter(value -> !value.isEmpty())
                    .map(Integer::valueOf);
        } catch (NumberFormatException noNumber) {
            return Optional.of(0); // out of bounds, and said so at the field
        }
    }

    /** Does it, and says at the fields what is wrong. */
    <T> Optional<T> checked(Supplier<T> what) {
        try {
            return Optional.of(what.get());
        } catch (MeetingNotReady unfinished) {
            complain(unfinished.problems());
        } catch (NoSuchTime skipped) {
            time.complain(skipped);
        }
        return Optional.empty();
    }

    private void complain(Set<MeetingProblem> problems) {
        problems.forEach(problem -> {
            var field = places.get(problem);
            if (field != null) {
                field.complain(Words.say("meetings.problem", problem));
            }
        });
        if (problems.contains(MeetingProblem.TOO_MANY_LANGUAGES)) {
            spoken.complain(Words.say("meetings.problem", MeetingProblem.TOO_MANY_LANGUAGES));
        }
        if (problems.contains(MeetingProblem.OFFER_TOO_LONG)) {
            childcare.complainIfTooLong();
            food.complainIfTooLong();
            stepFree.complainIfTooLong();
        }
    }
}
