package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.Words;

/** Where an idea stands, as a path with five steps: what is done, where it is now, what comes. */
class IdeaPath extends HtmlContainer {
    private enum Step {
        IDEA,
        VOTES,
        ANSWER,
        WORK,
        DONE
    }

    IdeaPath(IdeaState state) {
        super("ol");
        addClassName("path");
        getElement().setAttribute("aria-label", Words.say("ideas.path"));
        var now = now(state);
        for (var step : steps(state)) {
            var item = Tag.of("li");
            var done = step.ordinal() < now.ordinal() || state == IdeaState.DONE;
            item.add(Tag.words("span", Words.say("ideas.path", step)));
            if (done) {
                item.addClassName("done");
                item.add(Tag.heard(Words.say("ideas.path.behind")));
            } else if (step == now) {
                item.addClassName("now");
                item.getElement().setAttribute("aria-current", "step");
            }
            add(item);
        }
    }

    private static Step now(IdeaState state) {
        return switch (state) {
            case DRAFT, AWAITING_REVIEW, WITHDRAWN, HIDDEN, REMOVED -> Step.IDEA;
            case OPEN, MERGED -> Step.VOTES;
            case UNDER_CONSIDERATION, DECLINED -> Step.ANSWER;
            case PLANNED, IN_PROGRESS -> Step.WORK;
            case DONE -> Step.DONE;
        };
    }

    /** After a no there is nothing ahead. */
    private static List<Step> steps(IdeaState state) {
        return state == IdeaState.DECLINED ? List.of(Step.IDEA, Step.VOTES, Step.ANSWER) : List.of(Step.values());
    }
}
