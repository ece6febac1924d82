package se.vartrannebergen.partners;

import java.util.Set;

/** What an organisation says of itself cannot be shown so. Nothing was changed. */
public class PartnerNotReady extends RuntimeException {
    private final Set<PartnerProblem> problems;

    public PartnerNotReady(Set<PartnerProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    public Set<PartnerProblem> problems() {
        return problems;
    }
}
