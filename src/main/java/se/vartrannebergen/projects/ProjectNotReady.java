package se.vartrannebergen.projects;

import java.util.Set;

/** Something cannot be said so. Nothing was changed. */
public class ProjectNotReady extends RuntimeException {
    private final Set<ProjectProblem> problems;

    ProjectNotReady(Set<ProjectProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    public Set<ProjectProblem> problems() {
        return problems;
    }

    static void unless(Set<ProjectProblem> problems) {
        if (!problems.isEmpty()) {
            throw new ProjectNotReady(problems);
        }
    }
}
