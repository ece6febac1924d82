package se.vartrannebergen.documents;

import java.util.Set;

/** Something is missing before a file can be kept. Nothing was changed. */
public class DocumentNotReady extends RuntimeException {
    private final Set<DocumentProblem> problems;

    DocumentNotReady(Set<DocumentProblem> problems) {
        super(problems.toString());
        this.problems = Set.copyOf(problems);
    }

    public Set<DocumentProblem> problems() {
        return problems;
    }
}
