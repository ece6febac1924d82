package se.vartrannebergen.ideas;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.labs.LabSettings.Voters;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.people.Residencies;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;

/** The transactions behind voting: each is short, and a vote's own never waits for a figure. */
@Component
@Transactional
class VoteBook {
    /** Dates people are promised are dates where the labs are. */
    private static final ZoneId HERE = ZoneId.of("Europe/Stockholm");

    private final IdeaRepository ideas;
    private final IdeaStepRepository steps;
    private final VoteRepository votes;
    private final Residencies residencies;
    private final Labs labs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VoteBook(
            IdeaRepository ideas,
            IdeaStepRepository steps,
            VoteRepository votes,
            Residencies residencies,
            Labs labs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ideas = ideas;
        this.steps = steps;
        this.votes = votes;
        this.residencies = residencies;
        this.labs = labs;
        this.events = events;
        this.clock = clock;
    }

    void cast(LabId lab, PersonId person, long id) {
        open(lab, id).mustTakeVotes();
        var counts = labs.get(lab).settings().voters() == Voters.EVERYONE || residencies.isConfirmed(lab, person);
        if (votes.add(lab, id, person, counts, clock.instant())) {
            events.publishEvent(new IdeaEvent.VoteCast(lab, id, person, counts));
        }
    }

    void takeBack(LabId lab, PersonId person, long id) {
        open(lab, id).mustTakeVotes();
        if (votes.remove(lab, id, person)) {
            events.publishEvent(new IdeaEvent.VoteTakenBack(lab, id, person));
        }
    }

    /** In a transaction of its own, so that {@link #count} sees it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    List<Long> setCounted(LabId lab, PersonId person, boolean counted) {
        return votes.setCounted(lab, person, counted);
    }

    @Transactional(readOnly = true)
    MyVote of(LabId lab, PersonId person, long id) {
        return votes.of(lab, id, person);
    }

    /** Counts, announces the figure, and starts the answer clock where enough neighbours have voted. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    int count(LabId lab, long id) {
        int figure = votes.count(lab, id).orElseThrow(() -> new IdeaUnknown(id));
        events.publishEvent(new IdeaEvent.VotesCounted(lab, id, figure));
        var settings = labs.get(lab).settings();
        if (figure >= settings.answerThreshold()) {
            ideas.hold(lab.value(), id)
                    .filter(idea -> idea.state() == IdeaState.OPEN)
                    .ifPresent(idea -> {
                        var now = clock.instant();
                        var due = now.atZone(HERE).toLocalDate().plusDays(settings.answerDays());
                        var step = idea.oweAnswer(due, now);
                        ideas.save(idea);
                        steps.save(step);
                    });
        }
        return figure;
    }

    @Transactional(readOnly = true)
    List<VoteRepository.Miscounted> miscounted(int most) {
        return votes.miscounted(most);
    }

    private Idea open(LabId lab, long id) {
        return ideas.findByLabIdAndId(lab.value(), id)
                .filter(idea -> IdeaRules.mayRead(idea.state(), idea.author(), Optional.empty()))
                .orElseThrow(() -> new IdeaUnknown(id));
    }
}
