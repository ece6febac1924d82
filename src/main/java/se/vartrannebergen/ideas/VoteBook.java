package se.vartrannebergen.ideas;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
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

    MyVote cast(LabId lab, PersonId person, long id) {
        keepOpen(lab, id);
        var before = counts(lab, person);
        if (!votes.add(lab, id, person, before, clock.instant())) {
            return votes.of(lab, id, person);
        }
        // Asked again: whoever is confirmed or revoked from here on finds the vote and waits for it (see follow).
        var counts = counts(lab, person);
        if (counts != before) {
            votes.count(lab, id, person, counts);
        }
        events.publishEvent(new IdeaEvent.VoteCast(lab, id, person, counts));
        return counts ? MyVote.COUNTED : MyVote.WAITING;
    }

    MyVote takeBack(LabId lab, PersonId person, long id) {
        keepOpen(lab, id);
        if (votes.remove(lab, id, person)) {
            events.publishEvent(new IdeaEvent.VoteTakenBack(lab, id, person));
        }
        return MyVote.NONE;
    }

    /**
     * Makes the votes of a person count or wait, as the person's residency is now, not as it was when something was told
     * about it: news may come late or in another order.
     *
     * @return the ideas of these votes. All of them, not only those that changed: an earlier try may have ended before they were
     *     counted
     */
    List<Long> follow(LabId lab, PersonId person) {
        var held = votes.hold(lab, person);
        var counts = counts(lab, person);
        votes.setCounted(lab, person, counts);
        return held;
    }

    /**
     * @param votes the public figure
     * @param owesAnswer whether enough neighbours have voted and the answer clock does not run yet
     */
    record Figure(int votes, boolean owesAnswer) {}

    /** Counts, in a statement that needs no transaction around it: without, it takes three messages less each time. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Figure count(LabId lab, long id) {
        var counted = votes.count(lab, id).orElseThrow(() -> new IdeaUnknown(id));
        return new Figure(counted.votes(), counted.awaitsThreshold() && counted.votes() >= threshold(lab));
    }

    /** Starts the answer clock, unless it runs already. */
    void oweAnswer(LabId lab, long id) {
        ideas.hold(lab.value(), id).filter(Idea::awaitsThreshold).ifPresent(idea -> {
            var now = clock.instant();
            var days = labs.get(lab).settings().answerDays();
            var step = idea.oweAnswer(now.atZone(HERE).toLocalDate().plusDays(days), now);
            ideas.save(idea);
            steps.save(step);
        });
    }

    /** Ideas of which a crash left the figure or the answer clock behind. */
    @Transactional(readOnly = true)
    List<Long> leftUncounted(LabId lab, int most) {
        return votes.leftUncounted(lab, threshold(lab), most);
    }

    private int threshold(LabId lab) {
        return labs.get(lab).settings().answerThreshold();
    }

    private boolean counts(LabId lab, PersonId person) {
        return labs.get(lab).settings().voters() == Voters.EVERYONE || residencies.isConfirmed(lab, person);
    }

    /** The idea takes votes, and does so until the transaction ends. */
    private void keepOpen(LabId lab, long id) {
        Idea.mustTakeVotes(votes.keep(lab, id).filter(IdeaRules::isReadByAll).orElseThrow(() -> new IdeaUnknown(id)));
    }
}
