package se.vartrannebergen.ideas;

import java.util.Set;

/** An idea was to be published that breaks the bounds of {@link NewIdea}. */
public class IdeaNotReady extends RuntimeException {
    private final transient Set<IdeaProblem> problems;

    IdeaNotReady(Set<IdeaProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    public Set<IdeaProblem> problems() {
        return problems;
    }
}
