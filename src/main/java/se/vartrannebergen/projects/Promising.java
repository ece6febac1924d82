package se.vartrannebergen.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.ideas.IdeaUnknown;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.projects.ProjectRefused.Why;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/**
 * What organisations and groups say that they will do, and until when. Only who publishes for the organisation, or coordinates the
 * group, makes, keeps or moves one. A promise of another lab is as if it did not exist: {@link PromiseUnknown}. Words that were
 * promised never change. All throw {@link se.vartrannebergen.moderation.Paused} where the person posts nothing for now.
 */
@Service
@Transactional
public class Promising {
    public static final int SHORTEST_REASON = 10;
    public static final int LONGEST_REASON = 500;

    private final PromiseRepository promises;
    private final ProjectRepository projects;
    private final CarriedIdeas ideas;
    private final IdeaTies ties;
    private final Owners owners;
    private final ProjectWatch watch;
    private final Haste haste;
    private final ProjectToday days;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Promising(
            PromiseRepository promises,
            ProjectRepository projects,
            CarriedIdeas ideas,
            IdeaTies ties,
            Owners owners,
            ProjectWatch watch,
            Haste haste,
            ProjectToday days,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.promises = promises;
        this.projects = projects;
        this.ideas = ideas;
        this.ties = ties;
        this.owners = owners;
        this.watch = watch;
        this.haste = haste;
        this.days = days;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Promising something: for a project in the name of who owns it, for an idea in the name of who answered it or carries it out.
     *
     * @throws ProjectNotReady where something is missing, such as a day that is today or later
     * @throws ProjectRefused where the person does not publish in this name, whoever promises has nothing to do with
     *     the project or the idea, or the project is not carried on
     * @throws IdeaUnknown where the idea is none of this lab, or not public
     * @throws ProjectUnknown where the project is none of this lab, or not public
     */
    public long make(LabId lab, PersonId by, NewPromise said) {
        if (!said.owner().isOne()) {
            throw new IllegalArgumentException("one promises, not two");
        }
        var idea = said.idea().map(id -> ideas.hold(lab, id));
        if (idea.filter(one -> !one.state().isPublic()).isPresent()) {
            throw new IdeaUnknown(idea.get().id());
        }
        owners.hold(lab, said.owner());
        owners.mustTakeOn(lab, said.owner(), by);
        said.project().ifPresent(project -> mustBeCarriedOn(lab, project, said.owner()));
        if (idea.filter(one -> !ties.of(lab, one.id()).mayPromise(said.owner())).isPresent()) {
            throw new ProjectRefused(Why.NOT_THEIR_PROMISE, "idea " + idea.get().id());
        }
        var today = days.today();
        ProjectNotReady.unless(said.problems(today));
        haste.take(Act.WORK, lab, by);
        var promise = new Promise(lab, said, said.due().orElseThrow(), by, today);
        about(lab, promise, said);
        promises.saveAndFlush(promise);
        watch.promised(lab, by, promise.content(), "make", promise.text(), promise.language());
        events.publishEvent(new ProjectEvent.PromiseChanged(lab, promise.id()));
        return promise.id();
    }

    private void mustBeCarriedOn(LabId lab, long id, ProjectOwner promises) {
        var project = projects.hold(lab.value(), id)
                .filter(one -> one.state().isPublic())
                .orElseThrow(() -> new ProjectUnknown(id));
        if (!project.owner().includes(promises)) {
            throw new ProjectRefused(Why.NOT_THEIR_PROMISE, "project " + id);
        }
        project.mustBeCarriedOn();
    }

    /** Category and place: those of the idea, else of the project. */
    private void about(LabId lab, Promise promise, NewPromise said) {
        record About(@Nullable Long category, @Nullable Long place) {}
        var table = said.idea().isPresent() ? "idea" : "project";
        said.idea()
                .or(said::project)
                .flatMap(id -> jdbc.sql("SELECT category_id, place_id FROM " + table + " WHERE lab_id = ? AND id = ?")
                        .params(lab.value(), id)
                        .query((row, number) -> new About(
                                row.getObject("category_id", Long.class), row.getObject("place_id", Long.class)))
                        .optional())
                .ifPresent(found -> promise.about(found.category(), found.place()));
    }

    /** It is kept: done, from today. */
    public void keep(LabId lab, PersonId by, long id) {
        var promise = hold(lab, by, id);
        promise.keep(days.today());
        changed(promise, by, "keep");
    }

    /** It was said by mistake that it is kept: on the same day that can be taken back. */
    public void notKeptYet(LabId lab, PersonId by, long id) {
        var promise = hold(lab, by, id);
        promise.notKeptYet(days.today());
        changed(promise, by, "notkept");
    }

    /**
     * It cannot be kept in time: everybody reads why, and the new day.
     *
     * @param seen the {@link ShownPromise#dueOn} that was to be moved
     * @param due later than that, and not past
     * @throws ProjectRefused also where somebody moved it meanwhile
     */
    public void move(
            LabId lab,
            PersonId by,
            long id,
            LocalDate seen,
            Optional<LocalDate> due,
            PlainText why,
            Language language) {
        var promise = hold(lab, by, id);
        promise.mustStandAt(seen);
        ProjectNotReady.unless(problems(promise.dueOn(), due, why));
        var to = due.orElseThrow();
        var was = promise.dueOn();
        var number = promise.move(to);
        promises.saveAndFlush(promise);
        jdbc.sql("""
                        INSERT INTO promise_move (lab_id, promise_id, number, was_due_on, due_on, why, language, moved_by, moved_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        lab.value(),
                        id,
                        number,
                        was,
                        to,
                        why.value(),
                        language.code(),
                        by.value(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        watch.promised(lab, by, promise.content(), "move", why.value(), language);
        events.publishEvent(new ProjectEvent.PromiseChanged(lab, id));
    }

    private Set<ProjectProblem> problems(LocalDate was, Optional<LocalDate> due, PlainText why) {
        var problems = java.util.EnumSet.noneOf(ProjectProblem.class);
        var today = days.today();
        if (due.isEmpty()) {
            problems.add(ProjectProblem.DAY_MISSING);
        } else if (due.get().isBefore(today)) {
            problems.add(ProjectProblem.DAY_IS_PAST);
        } else if (!due.get().isAfter(was)) {
            problems.add(ProjectProblem.DAY_NOT_LATER);
        } else if (due.get().isAfter(today.plusYears(NewPromise.MOST_YEARS))) {
            problems.add(ProjectProblem.DAY_TOO_FAR);
        }
        if (why.visibleLength() < SHORTEST_REASON) {
            problems.add(ProjectProblem.REASON_TOO_SHORT);
        } else if (why.isLongerThan(LONGEST_REASON)) {
            problems.add(ProjectProblem.REASON_TOO_LONG);
        }
        return problems;
    }

    /** What the person may do with a promise: to show it. Nothing where there is none in this lab. */
    @Transactional(readOnly = true)
    public Mine mine(LabId lab, PersonId person, long id) {
        return promises.findByLabIdAndId(lab.value(), id)
                .map(promise -> new Mine(owners.mayOwn(lab, promise.owner(), person), owners.mayHandOver(lab)))
                .orElse(new Mine(false, false));
    }

    /** @param keeps whether they keep and move it @param handsOver whether they give it to somebody else */
    public record Mine(boolean keeps, boolean handsOver) {}

    private Promise hold(LabId lab, PersonId by, long id) {
        var found = promises.findByLabIdAndId(lab.value(), id).orElseThrow(() -> new PromiseUnknown(id));
        owners.hold(lab, found.owner());
        var held = promises.hold(lab.value(), id).orElseThrow(() -> new PromiseUnknown(id));
        owners.mustOwn(lab, held.owner(), by);
        return held;
    }

    private void changed(Promise promise, PersonId by, String what) {
        promises.saveAndFlush(promise);
        watch.promised(promise.lab(), by, promise.content(), what, promise.text(), promise.language());
        events.publishEvent(new ProjectEvent.PromiseChanged(promise.lab(), promise.id()));
    }
}
