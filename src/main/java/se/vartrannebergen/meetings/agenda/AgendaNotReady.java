package se.vartrannebergen.meetings.agenda;

import java.util.Set;

/** A point lacks something before it can be added or changed. Nothing was changed. */
public class AgendaNotReady extends RuntimeException {
    private final Set<AgendaProblem> problems;

    AgendaNotReady(Set<AgendaProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    public Set<AgendaProblem> problems() {
        return problems;
    }
}
