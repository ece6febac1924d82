package se.vartrannebergen.polls.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.polls.Answering;
import se.vartrannebergen.polls.PollLists;
import se.vartrannebergen.polls.PollPages;
import se.vartrannebergen.polls.Polls;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** What the pages of polls need: who reads, and whom to ask. */
@Component
class PollDesk {
    private final CurrentLab lab;
    private final CurrentPerson person;
    private final Polls polls;
    private final Answering answering;
    private final PollPages pages;
    private final PollLists lists;

    PollDesk(CurrentLab lab, CurrentPerson person, Polls polls, Answering answering, PollPages pages, PollLists lists) {
        this.lab = lab;
        this.person = person;
        this.polls = polls;
        this.answering = answering;
        this.pages = pages;
        this.lists = lists;
    }

    LabId lab() {
        return lab.id();
    }

    Optional<PersonId> reader() {
        return person.id();
    }

    /** Whoever is signed in. */
    PersonId person() {
        return person.id().orElseThrow();
    }

    Polls polls() {
        return polls;
    }

    Answering answering() {
        return answering;
    }

    PollPages pages() {
        return pages;
    }

    PollLists lists() {
        return lists;
    }
}
