package se.vartrannebergen.ideas;

import java.time.Clock;
import java.time.Instant;
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

    @PreAuthorize(STAFF)
    public void reopen(LabId lab, long id, StepBy by) {
        take(lab, id, (idea, now) -> idea.reopen(by, now));
    }

    private void take(LabId lab, long id, BiFunction<Idea, Instant, IdeaStep> how) {
        var idea = hold(lab, id);
        var step = how.apply(idea, clock.instant());
        ideas.save(idea);
        steps.save(step);
    }

    private Idea hold(LabId lab, long id) {
        return ideas.hold(lab.value(), id).orElseThrow(() -> new IdeaUnknown(id));
    }
}
