package se.vartrannebergen.tasks;

import java.util.Set;

/** A task lacks something before it can be added or changed. Nothing was changed. */
public class TaskNotReady extends RuntimeException {
    private final Set<TaskProblem> problems;

    TaskNotReady(Set<TaskProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    public Set<TaskProblem> problems() {
        return problems;
    }
}
