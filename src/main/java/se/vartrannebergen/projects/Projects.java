package se.vartrannebergen.projects;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.ideas.IdeaUnknown;
import se.vartrannebergen.ideas.ProjectStep;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.projects.ProjectRefused.Why;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * What is carried out, from its start until it is done. Those change it who publish for its organisation or coordinate its group, and
 * facilitators who put something right. A project of another lab is as if it did not exist: {@link ProjectUnknown}. It is never
 * deleted. All throw {@link se.vartrannebergen.moderation.Paused} where the person posts nothing for now.
 */
@Service
@Transactional
public class Projects {
    /** That one project carries out. */
    public static final int MOST_IDEAS = 20;

    public static final int SHORTEST_OUTCOME = 10;
    public static final int LONGEST_OUTCOME = 3_000;
    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 1_000;

    private final ProjectRepository projects;
    private final HeldProjects held;
    private final CarriedIdeas ideas;
    private final Owners owners;
    private final ProjectWatch watch;
    private final Haste haste;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Projects(
            ProjectRepository projects,
            HeldProjects held,
            CarriedIdeas ideas,
            Owners owners,
            ProjectWatch watch,
            Haste haste,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.held = held;
        this.ideas = ideas;
        this.owners = owners;
        this.watch = watch;
        this.haste = haste;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Starts to carry ideas out. Those that no project carries, and that are planned or answered with yes, are planned from now on. A group
     * by itself carries out only ideas that it is about.
     *
     * @param owner the person acts for each that is named
     * @param chosen at least one idea, at most {@link #MOST_IDEAS}
     * @throws ProjectRefused where the person may not, or an idea cannot be taken on
     * @throws IdeaUnknown where an idea is none of this lab, or not public
     * @throws ProjectNotReady where something is missing
     */
    public long start(LabId lab, PersonId by, ProjectOwner owner, ProjectWords words, Set<Long> chosen) {
        if (chosen.size() > MOST_IDEAS) {
            throw new ProjectRefused(Why.TOO_MANY, chosen.size() + " ideas");
        }
        var found = ideas.hold(lab, chosen);
        owners.hold(lab, owner);
        owners.mustTakeOn(lab, owner, by);
        var problems = EnumSet.noneOf(ProjectProblem.class);
        problems.addAll(words.problems());
        if (found.isEmpty()) {
            problems.add(ProjectProblem.IDEA_MISSING);
        }
        ProjectNotReady.unless(problems);
        var bound = owners.boundTo(lab, owner, by);
        found.forEach(idea -> mustBeFor(lab, bound, idea));
        haste.take(Act.WORK, lab, by);
        var project = new Project(lab, owner, by, words, clock.instant());
        var first = found.getFirst();
        project.about(first.category().orElse(null), first.place().orElse(null));
        projects.saveAndFlush(project);
        chosen.forEach(idea -> ideas.take(lab, project.id(), idea));
        step(
                project,
                chosen.stream().sorted().toList(),
                ProjectStep.STARTED,
                words.title().value(),
                words.language());
        watch.published(project, by, "start");
        events.publishEvent(new ProjectEvent.ProjectStarted(lab, project.id(), by));
        return project.id();
    }

    private void mustBeFor(LabId lab, Optional<Long> group, CarriedIdeas.Held idea) {
        ideas.mustBeFree(lab, idea);
        group.ifPresent(one -> ideas.mustBeAbout(lab, one, idea.id()));
    }

    private void step(Project project, List<Long> which, ProjectStep step, String reason, Language language) {
        ideas.step(project.lab(), which, step, owners.by(project.lab(), project.owner(), reason, language));
    }

    /** Whether the person changes it: to show the way there. */
    @Transactional(readOnly = true)
    public boolean mayChange(LabId lab, long id, PersonId person) {
        return projects.findByLabIdAndId(lab.value(), id)
                .filter(project -> owners.mayChange(lab, project.owner(), person))
                .isPresent();
    }

    /**
     * Says otherwise what is done.
     *
     * @param seen the {@link ProjectPage#edition} that was changed
     * @throws ProjectRefused also where somebody changed it meanwhile
     */
    public void change(LabId lab, PersonId by, long id, int seen, ProjectWords words) {
        var project = held.alone(lab, by, id);
        project.mustBeAlive();
        ProjectNotReady.unless(words.problems());
        project.mustHaveBeenSeen(seen);
        watch.keep(project);
        if (project.change(words, clock.instant())) {
            changed(project, by, "words");
        }
    }

    /** Takes on another idea, in the state that the project has. */
    public void carry(LabId lab, PersonId by, long id, long idea) {
        var free = ideas.hold(lab, idea);
        var project = held.alone(lab, by, id);
        project.mustBeCarriedOn();
        if (ideas.of(lab, id, false).size() >= MOST_IDEAS) {
            throw new ProjectRefused(Why.TOO_MANY, "ideas");
        }
        mustBeFor(lab, owners.boundTo(lab, project.owner(), by), free);
        ideas.take(lab, id, idea);
        var words = project.words();
        step(project, List.of(idea), ProjectStep.STARTED, words.title().value(), words.language());
        if (project.state() == ProjectState.UNDER_WAY) {
            step(project, List.of(idea), ProjectStep.BEGUN, "", words.language());
        }
        changed(project, by, "idea");
    }

    /** Leaves out an idea; where it stands stays. */
    public void letGo(LabId lab, PersonId by, long id, long idea) {
        ideas.hold(lab, idea);
        var project = held.alone(lab, by, id);
        project.mustBeCarriedOn();
        var carried = ideas.of(lab, id, false);
        if (!carried.contains(idea)) {
            throw new IdeaUnknown(idea);
        }
        if (carried.size() == 1) {
            throw new ProjectRefused(Why.LAST_IDEA, "idea " + idea);
        }
        ideas.letGo(lab, id, idea);
        step(
                project,
                List.of(idea),
                ProjectStep.ENDED,
                project.words().title().value(),
                project.words().language());
        changed(project, by, "idea");
    }

    /** It is under way, and so are its ideas. */
    public void begin(LabId lab, PersonId by, long id) {
        var project = held.withIdeas(lab, by, id);
        project.begin(clock.instant());
        projects.saveAndFlush(project);
        var words = project.words();
        step(project, ideas.of(lab, id, false), ProjectStep.BEGUN, words.title().value(), words.language());
        watch.log(project, by, "begin");
        events.publishEvent(new ProjectEvent.ProjectBegun(lab, id));
    }

    /**
     * It is done, and so are its ideas.
     *
     * @param outcome what came of it
     * @throws ProjectNotReady where nothing, or too much, is said of it
     */
    public void finish(LabId lab, PersonId by, long id, PlainText outcome, Language language) {
        var project = held.withIdeas(lab, by, id);
        mustSay(outcome);
        project.finish(outcome, language, clock.instant());
        projects.saveAndFlush(project);
        step(project, ideas.of(lab, id, false), ProjectStep.FINISHED, outcome.value(), language);
        watch.published(project, by, "done");
        events.publishEvent(new ProjectEvent.ProjectDone(lab, id, by));
    }

    /** Says otherwise what came of it. @param seen the {@link ProjectPage#edition} that was changed */
    public void correctOutcome(LabId lab, PersonId by, long id, int seen, PlainText outcome, Language language) {
        var project = held.alone(lab, by, id);
        mustSay(outcome);
        project.mustHaveBeenSeen(seen);
        watch.keep(project);
        project.correctOutcome(outcome, language, clock.instant());
        changed(project, by, "outcome");
    }

    private static void mustSay(PlainText outcome) {
        if (outcome.visibleLength() < SHORTEST_OUTCOME) {
            throw new ProjectNotReady(Set.of(ProjectProblem.OUTCOME_TOO_SHORT));
        }
        if (outcome.isLongerThan(LONGEST_OUTCOME)) {
            throw new ProjectNotReady(Set.of(ProjectProblem.OUTCOME_TOO_LONG));
        }
    }

    /**
     * It is not carried on; it stays to be read, and its ideas are free for others.
     *
     * @param why public
     */
    public void archive(LabId lab, PersonId by, long id, PlainText why, Language language) {
        var project = held.withIdeas(lab, by, id);
        if (why.visibleLength() < SHORTEST_REASON) {
            throw new ProjectNotReady(Set.of(ProjectProblem.REASON_TOO_SHORT));
        }
        if (why.isLongerThan(LONGEST_REASON)) {
            throw new ProjectNotReady(Set.of(ProjectProblem.REASON_TOO_LONG));
        }
        project.archive(why, language, clock.instant());
        step(project, ideas.stop(lab, id), ProjectStep.ENDED, why.value(), language);
        changed(project, by, "archive");
    }

    /**
     * It is carried on after all, with those of the ideas that it carried out then and that are free now.
     *
     * @return the ideas that are not, because they are done, declined, out of sight or another project's
     */
    public List<Long> takeUp(LabId lab, PersonId by, long id) {
        var project = held.withIdeas(lab, by, id);
        project.takeUp(clock.instant());
        var words = project.words();
        var taken = ideas.takeBack(lab, id);
        step(project, taken.back(), ProjectStep.TAKEN_UP, words.title().value(), words.language());
        changed(project, by, "takeup");
        return taken.left();
    }

    private void changed(Project project, PersonId by, String what) {
        projects.saveAndFlush(project);
        watch.published(project, by, what);
        watch.edited(project);
        events.publishEvent(new ProjectEvent.ProjectChanged(project.lab(), project.id()));
    }

    /** As those find it who change it. @throws ProjectUnknown where the person may not */
    @Transactional(readOnly = true)
    public WrittenProject toChange(LabId lab, PersonId person, long id) {
        var project = projects.findByLabIdAndId(lab.value(), id)
                .filter(one -> owners.mayChange(lab, one.owner(), person))
                .orElseThrow(() -> new ProjectUnknown(id));
        return new WrittenProject(
                id,
                project.state(),
                project.isArchived(),
                project.edition(),
                project.words(),
                project.outcome(),
                owners.mayHandOver(lab),
                Optional.of(project.owner())
                        .filter(owner -> owners.mayOwn(lab, owner, person))
                        .isPresent());
    }
}
