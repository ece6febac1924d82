package se.vartrannebergen.groups;

import java.util.Set;

/** Something is lacking before a group can end. Nothing was changed. */
public class OutcomeNotReady extends RuntimeException {
    private final Set<OutcomeProblem> problems;

    OutcomeNotReady(Set<OutcomeProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    public Set<OutcomeProblem> problems() {
        return problems;
    }
}
