package se.vartrannebergen.projects;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.projects.ProjectRefused.Why;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** The steps of projects, changed by those who change the project, while it is carried on. */
@Service
@Transactional
public class Milestones {
    /** Of one project. */
    public static final int MOST = 30;

    private final HeldProjects held;
    private final ProjectRepository projects;
    private final ProjectWatch watch;
    private final ProjectToday today;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Milestones(
            HeldProjects held,
            ProjectRepository projects,
            ProjectWatch watch,
            ProjectToday today,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.held = held;
        this.projects = projects;
        this.watch = watch;
        this.today = today;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** In their order. One statement. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<ShownMilestone> of(LabId lab, long project) {
        return jdbc.sql("SELECT * FROM milestone WHERE lab_id = ? AND project_id = ? ORDER BY position, id LIMIT ?")
                .params(lab.value(), project, MOST)
                .query((row, number) -> new ShownMilestone(
                        row.getLong("id"),
                        row.getString("title"),
                        new Language(row.getString("language")),
                        MilestoneState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                        Optional.ofNullable(row.getObject("done_on", LocalDate.class)),
                        row.getInt("version")))
                .list();
    }

    /**
     * Behind those that are there.
     *
     * @throws ProjectRefused where there are {@link #MOST} already
     * @throws ProjectNotReady where it cannot be said so
     */
    public long add(LabId lab, PersonId by, long id, MilestoneWords words) {
        var project = held.alone(lab, by, id);
        project.mustBeCarriedOn();
        ProjectNotReady.unless(words.problems(today.today()));
        var there = of(lab, id);
        if (there.size() >= MOST) {
            throw new ProjectRefused(Why.TOO_MANY, "milestones");
        }
        var added = jdbc.sql("SELECT NEXT VALUE FOR milestone_seq")
                .query(Long.class)
                .single();
        number(lab, there);
        jdbc.sql("""
                        INSERT INTO milestone (id, lab_id, project_id, position, title, language, state, due_on)
                        VALUES (?, ?, ?, ?, ?, ?, 'PLANNED', ?)""")
                .params(
                        added,
                        lab.value(),
                        id,
                        there.size(),
                        words.title().value(),
                        words.language().code(),
                        words.due().orElse(null))
                .update();
        changed(project, by);
        return added;
    }

    /** @param seen the {@link ShownMilestone#seen} that was changed */
    public void change(LabId lab, PersonId by, long milestone, int seen, MilestoneWords words) {
        var project = held.ofMilestone(lab, by, milestone);
        project.mustBeCarriedOn();
        ProjectNotReady.unless(words.problems(today.today()));
        watch.keep(project);
        var known = jdbc.sql("""
                        UPDATE milestone SET title = ?, language = ?, due_on = ?, version = version + 1
                        WHERE lab_id = ? AND id = ? AND version = ?""")
                .params(
                        words.title().value(),
                        words.language().code(),
                        words.due().orElse(null),
                        lab.value(),
                        milestone,
                        seen)
                .update();
        if (known == 0) {
            throw new ProjectRefused(Why.CHANGED_MEANWHILE, "milestone " + milestone);
        }
        changed(project, by);
    }

    /** Saying the same twice is saying it once. */
    public void stand(LabId lab, PersonId by, long milestone, MilestoneState state) {
        var project = held.ofMilestone(lab, by, milestone);
        project.mustBeCarriedOn();
        @Nullable LocalDate done = state == MilestoneState.DONE ? today.today() : null;
        var changed = jdbc.sql("""
                        UPDATE milestone SET state = ?, done_on = ?, version = version + 1
                        WHERE lab_id = ? AND id = ? AND state <> ?""")
                .params(state.name(), done, lab.value(), milestone, state.name())
                .update();
        if (changed > 0) {
            changed(project, by);
        }
    }

    /** One place up, or down; at the end it stays. */
    public void move(LabId lab, PersonId by, long milestone, boolean up) {
        var project = held.ofMilestone(lab, by, milestone);
        project.mustBeCarriedOn();
        var all = new java.util.ArrayList<>(of(lab, project.id()));
        var from = 0;
        while (all.get(from).id() != milestone) {
            from++;
        }
        var to = up ? from - 1 : from + 1;
        if (to < 0 || to >= all.size()) {
            return;
        }
        java.util.Collections.swap(all, from, to);
        number(lab, all);
        changed(project, by);
    }

    public void remove(LabId lab, PersonId by, long milestone) {
        var project = held.ofMilestone(lab, by, milestone);
        project.mustBeCarriedOn();
        watch.keep(project);
        jdbc.sql("DELETE FROM milestone WHERE lab_id = ? AND id = ?")
                .params(lab.value(), milestone)
                .update();
        changed(project, by);
    }

    private void number(LabId lab, List<ShownMilestone> all) {
        for (var position = 0; position < all.size(); position++) {
            jdbc.sql("UPDATE milestone SET position = ? WHERE lab_id = ? AND id = ? AND position <> ?")
                    .params(position, lab.value(), all.get(position).id(), position)
                    .update();
        }
    }

    private void changed(Project project, PersonId by) {
        project.touch(clock.instant());
        projects.saveAndFlush(project);
        watch.published(project, by, "milestones");
        watch.edited(project);
        events.publishEvent(new ProjectEvent.ProjectChanged(project.lab(), project.id()));
    }
}
