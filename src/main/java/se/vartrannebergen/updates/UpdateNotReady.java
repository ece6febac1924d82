package se.vartrannebergen.updates;

import java.util.Set;

/** A piece of news lacks something before it can be published or changed. Nothing was changed. */
public class UpdateNotReady extends RuntimeException {
    private final Set<UpdateProblem> problems;

    UpdateNotReady(Set<UpdateProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    public Set<UpdateProblem> problems() {
        return problems;
    }
}
