package se.vartrannebergen.projects.ui;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vartrannebergen.look.Field;
import se.vartrannebergen.look.Words;
import se.vartrannebergen.projects.ProjectProblem;

/** Says beside a field what is wrong in it. */
class Problems {
    private Problems() {}

    /** @param these those of the field; the first of them that was found is said, or nothing */
    static void tell(Field field, Set<ProjectProblem> found, ProjectProblem... these) {
        field.complain(first(found, these));
    }

    static @Nullable String first(Set<ProjectProblem> found, ProjectProblem... these) {
        return Arrays.stream(these)
                .filter(found::contains)
                .findFirst()
                .map(one -> Words.say("projects.problem", one))
                .orElse(null);
    }
}
