package se.vartrannebergen.projects;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.answers.CarriesOut;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.ideas.IdeaSteps;
import se.vartrannebergen.ideas.IdeaUnknown;
import se.vartrannebergen.ideas.ProjectStep;
import se.vartrannebergen.ideas.StepBy;
import se.vartrannebergen.projects.ProjectRefused.Why;
import se.vartrannebergen.shared.LabId;

/** The ideas that projects carry out. They are held before the project, in the order of their numbers. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CarriedIdeas implements CarriesOut {
    private final IdeaSteps steps;
    private final JdbcClient jdbc;

    CarriedIdeas(IdeaSteps steps, JdbcClient jdbc) {
        this.steps = steps;
        this.jdbc = jdbc;
    }

    /** @param category may be missing as may be the place */
    record Held(long id, IdeaState state, Optional<Long> category, Optional<Long> place) {}

    /** @throws IdeaUnknown where one is none of this lab */
    List<Held> hold(LabId lab, Collection<Long> ideas) {
        return ideas.stream().sorted().map(idea -> hold(lab, idea)).toList();
    }

    Held hold(LabId lab, long idea) {
        return jdbc.sql("""
                        SELECT id, state, category_id, place_id FROM idea FORCE INDEX (uk_idea_lab)
                        WHERE lab_id = ? AND id = ? FOR UPDATE""")
                .params(lab.value(), idea)
                .query((row, number) -> new Held(
                        row.getLong("id"),
                        IdeaState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getObject("category_id", Long.class)),
                        Optional.ofNullable(row.getObject("place_id", Long.class))))
                .optional()
                .orElseThrow(() -> new IdeaUnknown(idea));
    }

    /** @param alsoLetGo whether also those that it let go */
    List<Long> of(LabId lab, long project, boolean alsoLetGo) {
        return jdbc.sql("""
                        SELECT idea_id FROM project_idea WHERE lab_id = ? AND project_id = ? AND (? OR NOT let_go)
                        ORDER BY idea_id LIMIT ?""")
                .params(lab.value(), project, alsoLetGo, Projects.MOST_IDEAS)
                .query(Long.class)
                .list();
    }

    /**
     * Whether a project can take on an idea that is held.
     *
     * @throws ProjectRefused where it cannot
     */
    void mustBeFree(LabId lab, Held idea) {
        switch (idea.state()) {
            case PLANNED, IN_PROGRESS -> {}
            case OPEN, UNDER_CONSIDERATION -> {
                if (!isAnsweredYes(lab, idea.id())) {
                    throw new ProjectRefused(Why.NOT_ANSWERED_YES, "idea " + idea.id());
                }
            }
            case DECLINED -> throw new ProjectRefused(Why.NOT_ANSWERED_YES, "idea " + idea.id());
            case DRAFT, AWAITING_REVIEW, WITHDRAWN, HIDDEN, REMOVED -> throw new IdeaUnknown(idea.id());
            case DONE, MERGED -> throw new ProjectRefused(Why.IDEA_NOT_OPEN, "idea " + idea.id());
        }
        if (carries(lab, idea.id())) {
            throw new ProjectRefused(Why.CARRIED_ALREADY, "idea " + idea.id());
        }
    }

    /** @throws ProjectRefused where the group is not about the idea */
    void mustBeAbout(LabId lab, long group, long idea) {
        var about = jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM group_idea WHERE lab_id = ? AND group_id = ? AND idea_id = ?)")
                .params(lab.value(), group, idea)
                .query(Boolean.class)
                .single();
        if (!about) {
            throw new ProjectRefused(Why.NOT_OF_GROUP, "group " + group + ", idea " + idea);
        }
    }

    @Override
    public boolean carries(LabId lab, long idea) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM project_idea WHERE lab_id = ? AND carried = ?)")
                .params(lab.value(), idea)
                .query(Boolean.class)
                .single();
    }

    private boolean isAnsweredYes(LabId lab, long idea) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM answered_idea x JOIN answer a ON a.id = x.answer_id AND a.state = 'PUBLIC'
                            WHERE x.lab_id = ? AND x.idea_id = ? AND x.answered_at IS NOT NULL AND a.verdict IN ('YES', 'PARTLY'))""").params(lab.value(), idea).query(Boolean.class).single();
    }

    /** An idea that is free and held. */
    void take(LabId lab, long project, long idea) {
        jdbc.sql("""
                        INSERT INTO project_idea (lab_id, project_id, idea_id) VALUES (?, ?, ?)
                        ON DUPLICATE KEY UPDATE let_go = FALSE, stopped = FALSE""").params(lab.value(), project, idea).update();
    }

    void letGo(LabId lab, long project, long idea) {
        jdbc.sql("UPDATE project_idea SET let_go = TRUE WHERE lab_id = ? AND project_id = ? AND idea_id = ?")
                .params(lab.value(), project, idea)
                .update();
    }

    /** All that it carries, because it is not carried on. @return which */
    List<Long> stop(LabId lab, long project) {
        var carried = of(lab, project, false);
        jdbc.sql(
                        "UPDATE project_idea SET let_go = TRUE, stopped = TRUE WHERE lab_id = ? AND project_id = ? AND NOT let_go")
                .params(lab.value(), project)
                .update();
        return carried;
    }

    /** @param back that the project carries again @param left that are not free by now */
    record TakenBack(List<Long> back, List<Long> left) {}

    /** Those that it carried when it was stopped, and that are free; what it left out on purpose before stays out. They are held. */
    TakenBack takeBack(LabId lab, long project) {
        var stopped = jdbc.sql("""
                        SELECT idea_id FROM project_idea WHERE lab_id = ? AND project_id = ? AND stopped
                        ORDER BY idea_id LIMIT ?""").params(lab.value(), project, Projects.MOST_IDEAS).query(Long.class).list().stream()
                .map(idea -> hold(lab, idea))
                .collect(Collectors.partitioningBy(idea -> isFree(lab, idea)));
        jdbc.sql("UPDATE project_idea SET stopped = FALSE WHERE lab_id = ? AND project_id = ?")
                .params(lab.value(), project)
                .update();
        var back = stopped.get(true).stream().map(Held::id).toList();
        back.forEach(idea -> take(lab, project, idea));
        return new TakenBack(back, stopped.get(false).stream().map(Held::id).toList());
    }

    private boolean isFree(LabId lab, Held idea) {
        try {
            mustBeFree(lab, idea);
            return true;
        } catch (ProjectRefused | IdeaUnknown taken) {
            return false;
        }
    }

    void step(LabId lab, Collection<Long> ideas, ProjectStep step, StepBy by) {
        ideas.forEach(idea -> steps.follow(lab, idea, step, by));
    }
}
