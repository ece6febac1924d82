package se.vartrannebergen.answers;

import java.util.Set;

/** An answer cannot be given so. Nothing was changed. */
public class AnswerNotReady extends RuntimeException {
    private final Set<AnswerProblem> problems;

    AnswerNotReady(Set<AnswerProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    public Set<AnswerProblem> problems() {
        return problems;
    }
}
