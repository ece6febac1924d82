package se.vartrannebergen.meetings;

import java.util.Set;

/** A meeting lacks something before it can be planned or changed. Nothing was changed. */
public class MeetingNotReady extends RuntimeException {
    private final Set<MeetingProblem> problems;

    MeetingNotReady(Set<MeetingProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    public MeetingNotReady(MeetingProblem problem) {
        this(Set.of(problem));
    }

    public Set<MeetingProblem> problems() {
        return problems;
    }
}
