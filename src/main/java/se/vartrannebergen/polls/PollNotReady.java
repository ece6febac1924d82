package se.vartrannebergen.polls;

import java.util.Set;

/** A poll lacks something before it can be opened, or its new end is none. Nothing was changed. */
public class PollNotReady extends RuntimeException {
    private final Set<PollProblem> problems;

    PollNotReady(Set<PollProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    public Set<PollProblem> problems() {
        return problems;
    }
}
