package se.vartrannebergen.meetings.minutes;

import java.util.Set;

/** A promise lacks something before it can be written down. Nothing was changed. */
public class PromiseNotReady extends RuntimeException {
    private final Set<PromiseProblem> problems;

    PromiseNotReady(Set<PromiseProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    public Set<PromiseProblem> problems() {
        return problems;
    }
}
