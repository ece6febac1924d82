package se.vartrannebergen.local.demo;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.vartrannebergen.files.ImageRefused;
import se.vartrannebergen.ideas.DraftContent;
import se.vartrannebergen.ideas.Drafts;
import se.vartrannebergen.ideas.IdeaImages;
import se.vartrannebergen.ideas.IdeaSteps;
import se.vartrannebergen.ideas.Ideas;
import se.vartrannebergen.ideas.StepBy;
import se.vartrannebergen.ideas.Voting;
import se.vartrannebergen.labs.Category;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Place;
import se.vartrannebergen.partners.Partners;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** Tells one example idea through the same services that people use, at the times when it would have happened. */
@Component
@Profile("local")
class DemoStory {
    private final Drafts drafts;
    private final Ideas ideas;
    private final IdeaImages images;
    private final IdeaSteps steps;
    private final Voting voting;
    private final Partners partners;
    private final DemoClock clock;

    DemoStory(
            Drafts drafts,
            Ideas ideas,
            IdeaImages images,
            IdeaSteps steps,
            Voting voting,
            Partners partners,
            DemoClock clock) {
        this.drafts = drafts;
        this.ideas = ideas;
        this.images = images;
        this.steps = steps;
        this.voting = voting;
        this.partners = partners;
        this.clock = clock;
    }

    void tell(Lab lab, DemoIdea idea, PersonId author, List<PersonId> voters) throws ImageRefused {
        var content = content(lab, idea);
        turnTo(idea.daysAgo(), 0);
        var id = drafts.begin(lab.id(), author, content).id();
        if (idea.photo().isPresent()) {
            var photo = idea.photo().orElseThrow();
            var image = images.add(lab.id(), author, id, new ByteArrayInputStream(photo.jpeg()));
            images.describe(lab.id(), author, id, image.id(), new PlainText(photo.description()));
        }
        ideas.submit(lab.id(), author, id, content);

        var before = Math.min(voters.size(), lab.settings().answerThreshold() - 1);
        vote(lab, id, voters.subList(0, before));
        var answerOwed = idea.timeline().stream()
                .filter(step -> step.state() == DemoState.UNDER_CONSIDERATION)
                .findFirst();
        answerOwed.ifPresent(step -> turnTo(step.daysAgo(), 3));
        vote(lab, id, voters.subList(before, voters.size()));
        for (var step : idea.timeline()) {
            if (step.state() != DemoState.UNDER_CONSIDERATION) {
                turnTo(step.daysAgo(), 5);
                take(lab, id, author, step);
            }
        }
        for (var addition : idea.additions()) {
            turnTo(addition.daysAgo(), 4);
            ideas.add(lab.id(), author, id, new PlainText(addition.text()));
        }
    }

    private void vote(Lab lab, long idea, List<PersonId> voters) {
        voters.forEach(voter -> voting.cast(lab.id(), voter, idea));
    }

    private void take(Lab lab, long id, PersonId author, DemoIdea.Step step) {
        var partner = step.partner().flatMap(slug -> partners.bySlug(lab.id(), slug));
        var by = new StepBy(partner, new PlainText(step.note()), Language.SWEDISH);
        switch (step.state()) {
            case PLANNED -> steps.plan(lab.id(), id, by);
            case IN_PROGRESS -> steps.start(lab.id(), id, by);
            case DONE -> steps.finish(lab.id(), id, by);
            case DECLINED -> steps.decline(lab.id(), id, by);
            case WITHDRAWN -> ideas.withdraw(lab.id(), author, id);
            case OPEN, UNDER_CONSIDERATION ->
                throw new IllegalArgumentException("nobody takes the step " + step.state());
        }
    }

    private static DraftContent content(Lab lab, DemoIdea idea) {
        Optional<Long> category = lab.category(idea.category()).map(Category::id);
        Optional<Long> place = lab.place(idea.place()).map(Place::id);
        return new DraftContent(
                new PlainText(idea.title()), new PlainText(idea.text()), idea.language(), category, place);
    }

    /** In the course of a day, so that today's ideas are some hours old at most. */
    private void turnTo(int daysAgo, int hoursLater) {
        var now = Instant.now();
        var then = now.minus(Duration.ofDays(daysAgo))
                .minus(Duration.ofMinutes(daysAgo == 0 ? 40 : 0))
                .plus(Duration.ofHours(hoursLater));
        clock.turnTo(then.isAfter(now) ? now : then);
    }
}
