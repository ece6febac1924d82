package se.vartrannebergen.moderation.ui;

import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.moderation.Appeals;
import se.vartrannebergen.moderation.CaseNotes;
import se.vartrannebergen.moderation.CasePages;
import se.vartrannebergen.moderation.CaseQueue;
import se.vartrannebergen.moderation.Decisions;
import se.vartrannebergen.moderation.MergeTargets;
import se.vartrannebergen.moderation.Watch;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.people.People;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.texts.Texts;

/** What facilitators work with. */
@Component
record Desk(
        CurrentLab currentLab,
        CurrentPerson currentPerson,
        People people,
        CaseQueue queue,
        CasePages pages,
        CaseNotes notes,
        MergeTargets targets,
        Decisions decisions,
        Appeals appeals,
        CaseWatch watch,
        Watch signs,
        Texts texts) {

    /** Somebody who sits at it. */
    record Staff(Desk desk, Lab lab, PersonId id) {}

    Staff staff() {
        return new Staff(this, currentLab.get(), currentPerson.id().orElseThrow());
    }
}
