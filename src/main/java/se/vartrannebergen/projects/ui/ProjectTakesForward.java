package se.vartrannebergen.projects.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.ui.TakesForward;
import se.vartrannebergen.labs.CurrentLab;
import se.vartrannebergen.projects.NextDates;

/** Whoever carries an idea out, or promised something for it, has the ball until the next day that they named. */
@Component
class ProjectTakesForward implements TakesForward {
    private final NextDates dates;
    private final CurrentLab lab;

    ProjectTakesForward(NextDates dates, CurrentLab lab) {
        this.dates = dates;
        this.lab = lab;
    }

    @Override
    public Optional<Next> on(IdeaPage idea) {
        return dates.of(lab.id(), idea.id()).map(next -> new Next(OwnerNames.words(next.owner()), next.on()));
    }
}
