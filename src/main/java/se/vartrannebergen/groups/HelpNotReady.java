package se.vartrannebergen.groups;

import java.util.Set;

/** An offer to help lacks something. Nothing was changed. */
public class HelpNotReady extends RuntimeException {
    private final Set<HelpProblem> problems;

    HelpNotReady(Set<HelpProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    public Set<HelpProblem> problems() {
        return problems;
    }
}
