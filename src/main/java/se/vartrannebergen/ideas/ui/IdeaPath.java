package se.vartrannebergen.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.LocalDate;
import java.util.Optional;
import se.vartrannebergen.ideas.IdeaPage;
import se.vartrannebergen.ideas.IdeaState;
import se.vartrannebergen.look.Icon;
import se.vartrannebergen.look.Tag;
import se.vartrannebergen.look.When;
import se.vartrannebergen.look.Words;

/** Where an idea stands, as a path with six steps: what is done and since when, where it is now, what comes and until when. */
class IdeaPath extends HtmlContainer {
    private final HtmlContainer count = Tag.of("small");
    private final int threshold;
    private final Optional<LocalDate> until;

    /**
     * @param threshold the votes by which an answer is owed
     * @param until by which day whoever carries it out takes their next step, where that is known
     */
    IdeaPath(IdeaPage idea, int threshold, Optional<LocalDate> until) {
        super("ol");
        this.threshold = threshold;
        this.until = until;
        addClassName("path");
        getElement().setAttribute("aria-label", Words.say("ideas.path"));
        var state = idea.stands();
        var now = PathStep.now(state);
        var dates = new PathDates(idea);
        for (var step : PathStep.of(state)) {
            var item = Tag.of("li");
            var done = step.ordinal() < now.ordinal() || state == IdeaState.DONE;
            item.add(new Icon(step.icon()), Tag.words("span", Words.say("ideas.path", step)));
            if (done) {
                item.addClassName("done");
                item.add(Tag.heard(Words.say("ideas.path.behind")));
            } else if (step == now) {
                item.addClassName("now");
                item.getElement().setAttribute("aria-current", "step");
            }
            (done || step == now ? below(step, idea, dates) : Optional.<Component>empty()).ifPresent(item::add);
            add(item);
        }
    }

    /** Since when, until when, or how many of how many. */
    private Optional<Component> below(PathStep step, IdeaPage idea, PathDates dates) {
        if (step == PathStep.VOTES && idea.stands() == IdeaState.OPEN) {
            show(idea.votes());
            return Optional.of(count);
        }
        if (step == PathStep.ANSWER && idea.stands() == IdeaState.UNDER_CONSIDERATION) {
            return idea.answerDue().map(IdeaPath::until);
        }
        if (until.isPresent() && step == PathStep.now(idea.stands())) {
            return until.map(IdeaPath::until);
        }
        return dates.of(step).map(When::shortly);
    }

    private static Component until(LocalDate day) {
        var words = Tag.words("small", Words.say("ideas.path.until") + " ");
        words.add(When.shortly(day));
        return words;
    }

    /** Another one voted. */
    void show(int votes) {
        count.setText(Words.say("ideas.path.count", votes, threshold));
    }
}
