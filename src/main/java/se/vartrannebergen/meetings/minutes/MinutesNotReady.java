package se.vartrannebergen.meetings.minutes;

import java.util.Set;

/** Minutes lack something before they can be saved or published. Nothing was changed. */
public class MinutesNotReady extends RuntimeException {
    private final Set<MinutesProblem> problems;

    MinutesNotReady(Set<MinutesProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    public Set<MinutesProblem> problems() {
        return problems;
    }
}
