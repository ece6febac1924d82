package se.vartrannebergen.discussions;

/** A comment was to be posted that breaks the bounds of {@link NewComment}. */
public class CommentNotReady extends RuntimeException {
    private final CommentProblem problem;

    CommentNotReady(CommentProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    public CommentProblem problem() {
        return problem;
    }
}
