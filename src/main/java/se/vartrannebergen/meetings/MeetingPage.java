package se.vartrannebergen.meetings;

import java.util.List;
import java.util.Optional;
import se.vartrannebergen.shared.Language;

/**
 * A meeting on its own page.
 *
 * @param link where one meets on the net; empty also where the reader is not shown it
 * @param spoken languages, in the order they were given
 * @param mostPeople the limit
 * @param series where it repeats
 * @param sequence raised with each change, for calendars
 * @param whyCalledOff empty where it is not called off
 * @param undoable whether it was called off so lately that it can be undone
 * @param maker name of who made it, where the reader may read it
 * @param mine what the reader said
 * @param who some of those who come, by name, where the reader may read names
 */
public record MeetingPage(
        MeetingStanding standing,
        String text,
        Optional<Long> place,
        String directions,
        Optional<String> link,
        List<Language> spoken,
        Offered childcare,
        Offered food,
        Offered stepFree,
        String bring,
        Optional<Integer> mostPeople,
        Optional<Long> series,
        int sequence,
        String whyCalledOff,
        boolean undoable,
        Optional<String> maker,
        MeetingFigures figures,
        Optional<MyAnswer> mine,
        List<Who> who) {

    /** Somebody who said something, as the reader may call them. */
    public record Who(String name, AnswerKind kind, int people, boolean askedAgain) {}

    public long id() {
        return standing.id();
    }

    /** Seats that nobody has; empty where there is no limit. */
    public Optional<Integer> free() {
        return mostPeople.map(most -> Math.max(0, most - figures.coming()));
    }
}
