package se.vartrannebergen.ideas;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.shared.LabId;

/**
 * The steps that staff and partners take with an idea. Each is public at once, with organisation, reason and date. What
 * facilitators do to keep the room safe and tidy (publish, hide, remove, merge) goes through moderation: {@link ModeratedIdeas}.
 *
 * <p>All throw {@link IdeaUnknown} for an idea of another lab, and {@link IdeaRefused} where the idea cannot take the step
 * from where it stands or a reason is missing.
 */
@Service
@Transactional
public class IdeaSteps {
    private static final String STAFF = "hasAnyRole('FACILITATOR', 'PARTNER', 'ADMIN')";

    private final IdeaRepository ideas;
    private final IdeaStepRepository steps;
    private final Clock clock;

    IdeaSteps(IdeaRepository ideas, IdeaStepRepository steps, Clock clock) {
        this.ideas = ideas;
        this.steps = steps;
        this.clock = clock;
    }

    @PreAuthorize(STAFF)
    public void consider(LabId lab, long id, StepBy by) {
        take(lab, id, (idea, now) -> idea.consider(by, now));
    }

    @PreAuthorize(STAFF)
    public void plan(LabId lab, long id, StepBy by) {
        take(lab, id, (idea, now) -> idea.plan(by, now));
    }

    @PreAuthorize(STAFF)
    public void start(LabId lab, long id, StepBy by) {
        take(lab, id, (idea, now) -> idea.start(by, now));
    }

    @PreAuthorize(STAFF)
    public void finish(LabId lab, long id, StepBy by) {
        take(lab, id, (idea, now) -> idea.finish(by, now));
    }

    @PreAuthorize(STAFF)
    public void decline(LabId lab, long id, StepBy by) {
        take(lab, id, (idea, now) -> idea.decline(by, now));
    }

    /** The answer that was owed to an idea which became part of this one is owed here; nothing where one is owed already. */
    @PreAuthorize(STAFF)
    public void inheritAnswer(LabId lab, long id, LocalDate due) {
        var idea = hold(lab, id);
        var step = idea.inheritAnswer(due, clock.instant());
        ideas.save(idea);
        step.ifPresent(steps::save);
    }

    /** Another organisation owes the answer. @param by that one, and why; a reason is needed */
    @PreAuthorize(STAFF)
    public void assignAnswer(LabId lab, long id, StepBy by) {
        take(lab, id, (idea, now) -> idea.assignAnswer(by, now));
    }

    /** The answer is owed later. @param due a local date of the lab @param by a reason is needed */
    @PreAuthorize(STAFF)
    public void postponeAnswer(LabId lab, long id, LocalDate due, StepBy by) {
        take(lab, id, (idea, now) -> idea.postponeAnswer(due, by, now));
    }

    /**
     * An organisation answered; where the idea stands follows from it. Whoever published the answer was asked whether they may: it
     * comes to its ideas afterwards, one by one, also when nobody is there any more who could be asked.
     *
     * @param carriedOut whether any answer in force, this one among them, says that something comes of it
     * @return its line in the idea's timeline
     */
    public long answer(LabId lab, long id, Verdict verdict, boolean carriedOut, StepBy by) {
        return take(lab, id, (idea, now) -> idea.answer(verdict, carriedOut, by, now));
    }

    /** An organisation answered, and the idea stays where it stands; otherwise as {@link #answer}. */
    public long addAnswer(LabId lab, long id, Verdict verdict, StepBy by) {
        return take(lab, id, (idea, now) -> idea.addAnswer(verdict, by, now));
    }

    /** What was answered was taken away by moderation, and nothing else is in force. @param owed whether the answer is owed again */
    public void unanswer(LabId lab, long id, boolean owed) {
        take(lab, id, (idea, now) -> idea.unanswer(owed, now));
    }

    /**
     * A project that carries the idea out took a step. The room of projects was asked whether whoever did it may: they publish for its
     * organisation or coordinate its group. Nothing where the idea stands elsewhere by now.
     */
    public void follow(LabId lab, long id, ProjectStep step, StepBy by) {
        var idea = hold(lab, id);
        idea.follow(step, by, clock.instant()).ifPresent(line -> {
            ideas.save(idea);
            steps.save(line);
        });
    }

    private long take(LabId lab, long id, BiFunction<Idea, Instant, IdeaStep> how) {
        var idea = hold(lab, id);
        var step = how.apply(idea, clock.instant());
        ideas.save(idea);
        return steps.saveAndFlush(step).id();
    }

    private Idea hold(LabId lab, long id) {
        return ideas.hold(lab.value(), id).orElseThrow(() -> new IdeaUnknown(id));
    }
}
