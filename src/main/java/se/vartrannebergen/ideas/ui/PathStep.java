package se.vartrannebergen.ideas.ui;

import java.util.List;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.look.Icon;

/** The steps on the path of an idea, each with a drawing that says it without words. */
enum PathStep {
    IDEA(Icon.Kind.IDEA),
    VOTES(Icon.Kind.GROUP),
    ANSWER(Icon.Kind.ANSWER),
    PLAN(Icon.Kind.PLAN),
    WORK(Icon.Kind.WORK),
    DONE(Icon.Kind.CHECK);

    private final Icon.Kind icon;

    PathStep(Icon.Kind icon) {
        this.icon = icon;
    }

    Icon.Kind icon() {
        return icon;
    }

    /** Where an idea stands now. */
    static PathStep now(IdeaState state) {
        return switch (state) {
            case DRAFT, AWAITING_REVIEW, WITHDRAWN, HIDDEN, REMOVED -> IDEA;
            case OPEN, MERGED -> VOTES;
            case UNDER_CONSIDERATION, DECLINED -> ANSWER;
            case PLANNED -> PLAN;
            case IN_PROGRESS -> WORK;
            case DONE -> DONE;
        };
    }

    /** After a no there is nothing ahead. */
    static List<PathStep> of(IdeaState state) {
        return state == IdeaState.DECLINED ? List.of(IDEA, VOTES, ANSWER) : List.of(values());
    }
}
