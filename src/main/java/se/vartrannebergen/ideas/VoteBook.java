package se.vartrannebergen.ideas;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.ideas.IdeaRefused.Why;
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

    /** Ideas that became part of one another, in a row. */
    private static final int LONGEST_WAY = 20;

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
     * Moves the person's vote on an idea that became part of another to where that one stands now, along all ideas that lie
     * between. The vote stays on each of them, for the case that they part again.
     *
     * @return the ideas that it counts on now, the one that takes votes last
     */
    List<Long> move(LabId lab, PersonId person, long id) {
        var way = way(lab, id);
        if (votes.of(lab, id, person) == MyVote.NONE) {
            throw new IdeaRefused(Why.NOT_ALLOWED, "no vote to move from " + id);
        }
        var before = counts(lab, person);
        for (var i = 1; i < way.size(); i++) {
            var into = way.get(i);
            if (votes.move(lab, way.get(i - 1), into, person, before, clock.instant())) {
                // As when a vote is cast: whoever is confirmed or revoked from here on finds it.
                var counts = counts(lab, person);
                if (counts != before) {
                    votes.count(lab, into, person, counts);
                }
                events.publishEvent(new IdeaEvent.VoteCast(lab, into, person, counts));
            }
        }
        return way.subList(1, way.size());
    }

    /** From a merged idea to the one that takes votes, all kept as they stand; in the order of numbers, as merging holds them. */
    private List<Long> way(LabId lab, long id) {
        var way = new ArrayList<Long>(List.of(id));
        while (way.size() < LONGEST_WAY) {
            var next = votes.mergedInto(lab, way.getLast());
            if (next.isEmpty()) {
                break;
            }
            way.add(next.get());
        }
        var places = new HashMap<Long, VoteRepository.Place>();
        way.stream()
                .sorted()
                .forEach(each -> places.put(each, votes.keepPlace(lab, each).orElseThrow(() -> new IdeaUnknown(each))));
        var start = Objects.requireNonNull(places.get(id)).state();
        if (start != IdeaState.MERGED) {
            throw IdeaRules.isReadByAll(start)
                    ? new IdeaRefused(Why.NOT_OPEN, id + " is part of no other idea")
                    : new IdeaUnknown(id);
        }
        for (var i = 1; i < way.size(); i++) {
            var before = Objects.requireNonNull(places.get(way.get(i - 1)));
            if (!before.mergedInto().equals(Optional.of(way.get(i)))) {
                throw new IdeaRefused(Why.NOT_OPEN, "moved on meanwhile");
            }
        }
        Idea.mustTakeVotes(Objects.requireNonNull(places.get(way.getLast())).state());
        return way;
    }

    /**
     * Takes back the votes that came to an idea from one that parts from it, and to those it is part of itself. Within the
     * transaction that parts them, in which both are held; the figures agree when it commits.
     */
    void part(LabId lab, long from, long into) {
        votes.takeBackMoved(lab, from, into, false);
        votes.count(lab, from);
        votes.count(lab, into);
        var between = into;
        for (var next = votes.mergedInto(lab, between); next.isPresent(); next = votes.mergedInto(lab, between)) {
            votes.takeBackMoved(lab, between, next.get(), true);
            votes.count(lab, next.get());
            between = next.get();
        }
    }

    /** The idea that this one is part of, if any. */
    Optional<Long> mergedInto(LabId lab, long id) {
        return votes.mergedInto(lab, id);
    }

    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    MyVote mine(LabId lab, PersonId person, long id) {
        return votes.of(lab, id, person);
    }

    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    List<PersonId> voters(LabId lab, long id, long after, int most) {
        return votes.voters(lab, id, after, most);
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
