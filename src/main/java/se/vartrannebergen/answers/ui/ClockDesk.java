package se.vartrannebergen.answers.ui;

import org.springframework.stereotype.Component;
import se.vartrannebergen.answers.Clocks;
import se.vartrannebergen.answers.OwedLists;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** What those work with who change who owes an answer, or until when. */
@Component
record ClockDesk(Clocks clocks, OwedLists lists, CurrentLab currentLab, CurrentPerson currentPerson) {
    LabId lab() {
        return currentLab.get().id();
    }

    PersonId person() {
        return currentPerson.id().orElseThrow();
    }
}
