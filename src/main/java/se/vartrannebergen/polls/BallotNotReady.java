package se.vartrannebergen.polls;

/** An answer lacks something. What was answered before stands. */
public class BallotNotReady extends RuntimeException {
    private final BallotProblem problem;

    BallotNotReady(BallotProblem problem) {
        super(problem.name());
        this.problem = problem;
    }

    public BallotProblem problem() {
        return problem;
    }
}
