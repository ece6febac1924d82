package se.vartrannebergen.meetings.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.meetings.Answers;
import se.vartrannebergen.meetings.MeetingPage;
import se.vartrannebergen.meetings.MeetingPages;
import se.vartrannebergen.meetings.Meetings;
import se.vartrannebergen.meetings.MyAnswer;
import se.vartrannebergen.meetings.NewAnswer;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.people.Wishes;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What the page of a meeting needs: who reads it, and what they do there. */
@Component
class MeetingDesk {
    private final CurrentLab lab;
    private final CurrentPerson person;
    private final Wishes wishes;
    private final MeetingPages pages;
    private final Answers answers;
    private final Meetings meetings;

    MeetingDesk(
            CurrentLab lab,
            CurrentPerson person,
            Wishes wishes,
            MeetingPages pages,
            Answers answers,
            Meetings meetings) {
        this.lab = lab;
        this.person = person;
        this.wishes = wishes;
        this.pages = pages;
        this.answers = answers;
        this.meetings = meetings;
    }

    Lab lab() {
        return lab.get();
    }

    Optional<PersonId> person() {
        return person.id();
    }

    Optional<MeetingPage> find(long meeting) {
        return pages.find(lab.id(), meeting, person.id());
    }

    MyAnswer answer(long meeting, NewAnswer said) {
        return answers.answer(lab.id(), person.id().orElseThrow(), meeting, said);
    }

    void callOff(long meeting, String why, Meetings.Which which) {
        meetings.callOff(lab.id(), person.id().orElseThrow(), meeting, new PlainText(why), which);
    }

    void callOn(long meeting) {
        meetings.callOn(lab.id(), person.id().orElseThrow(), meeting);
    }

    /** What a visitor wants who presses that they come. */
    static String comes(long meeting) {
        return "comes-" + meeting;
    }

    static String maybe(long meeting) {
        return "maybe-" + meeting;
    }

    /** What the person wanted to answer before signing in. True once. */
    Optional<NewAnswer.Said> wished(long meeting, String token) {
        if (wishes.fulfil(comes(meeting), token)) {
            return Optional.of(NewAnswer.Said.COMING);
        }
        return wishes.fulfil(maybe(meeting), token) ? Optional.of(NewAnswer.Said.MAYBE) : Optional.empty();
    }
}
