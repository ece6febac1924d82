package se.vartrannebergen.projects.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.people.CurrentPerson;
import se.vartrannebergen.projects.HandingOver;
import se.vartrannebergen.projects.IdeaTies;
import se.vartrannebergen.projects.Milestones;
import se.vartrannebergen.projects.ProjectImages;
import se.vartrannebergen.projects.ProjectLists;
import se.vartrannebergen.projects.ProjectPages;
import se.vartrannebergen.projects.ProjectToday;
import se.vartrannebergen.projects.ProjectVoices;
import se.vartrannebergen.projects.Projects;
import se.vartrannebergen.projects.PromiseBook;
import se.vartrannebergen.projects.Promising;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.updates.UpdateLists;

/** What the pages of projects and promises work with. */
@Component
record ProjectDesk(
        Projects projects,
        ProjectPages pages,
        ProjectLists lists,
        IdeaTies ties,
        HandingOver handing,
        Milestones milestones,
        ProjectImages images,
        Promising promises,
        PromiseBook book,
        ProjectVoices voices,
        ProjectToday days,
        UpdateLists updates,
        CurrentLab currentLab,
        CurrentPerson currentPerson) {
    LabId lab() {
        return currentLab.id();
    }

    Optional<PersonId> reader() {
        return currentPerson.id();
    }

    PersonId person() {
        return currentPerson.id().orElseThrow();
    }

    LocalDate today() {
        return days.today();
    }
}
