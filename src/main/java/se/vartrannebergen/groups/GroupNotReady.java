package se.vartrannebergen.groups;

import java.util.Set;

/** A group lacks something before it can be started or changed. Nothing was changed. */
public class GroupNotReady extends RuntimeException {
    private final Set<GroupProblem> problems;

    GroupNotReady(Set<GroupProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    public Set<GroupProblem> problems() {
        return problems;
    }
}
