package se.vartrannebergen.ideas;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.ideas.IdeaRefused.Why;
import se.vartrannebergen.labs.Lab;
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;

/** What authors do with their ideas. An idea of another lab or another author is as if it did not exist. */
@Service
@Transactional
public class Ideas {
    /** Additions an author can make to one idea. */
    public static final int MOST_ADDITIONS = 20;

    private static final Duration EDITS_TOLD_TOGETHER = Duration.ofMinutes(10);

    private final IdeaRepository ideas;
    private final IdeaStepRepository steps;
    private final IdeaAdditionRepository additions;
    private final Labs labs;
    private final JdbcClient jdbc;
    private final Clock clock;

    Ideas(
            IdeaRepository ideas,
            IdeaStepRepository steps,
            IdeaAdditionRepository additions,
            Labs labs,
            JdbcClient jdbc,
            Clock clock) {
        this.ideas = ideas;
        this.steps = steps;
        this.additions = additions;
        this.labs = labs;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What became of a draft that was sent. */
    public record Submitted(String slug, boolean awaitsReview) {}

    /**
     * Sends a draft with its last words. Sending twice sends once: the second time says what the first did.
     *
     * @throws IdeaNotReady where the bounds of {@link NewIdea} are not kept, or category or place are missing
     * @throws IdeaUnknown where the person has no such draft
     */
    public Submitted submit(LabId labId, PersonId author, long draft, DraftContent content) {
        var lab = labs.get(labId);
        var idea = hold(labId, author, draft);
        if (idea.state() == IdeaState.DRAFT) {
            var finished = content.finished(lab);
            if (needsReview(lab, author)) {
                idea.sendForReview(finished);
                ideas.save(idea);
            } else {
                var step = idea.publish(finished, clock.instant());
                ideas.save(idea);
                steps.save(step);
            }
        }
        return new Submitted(Slug.of(draft, idea.title()), idea.state() == IdeaState.AWAITING_REVIEW);
    }

    /**
     * Writes an idea anew while nobody has voted.
     *
     * @throws IdeaRefused with {@link Why#HAS_VOTES} where somebody has, perhaps since the page was opened
     */
    public void edit(LabId labId, PersonId author, long id, DraftContent content) {
        var idea = hold(labId, author, id);
        var step = idea.edit(content.finished(labs.get(labId)), hasVotes(id), clock.instant());
        ideas.save(idea);
        steps.save(step);
    }

    /**
     * Tells in the timeline that the author changed the photos of a public idea, at most once in {@link
     * #EDITS_TOLD_TOGETHER}: who arranges four photos edits once. Where the idea is public no longer, there is nothing to tell.
     */
    void photosChanged(LabId labId, PersonId author, long id) {
        var idea = hold(labId, author, id);
        var now = clock.instant();
        if (idea.state().isPublic()) {
            var step = idea.photosChanged(now, wasEditedSince(id, now.minus(EDITS_TOLD_TOGETHER)));
            ideas.save(idea);
            step.ifPresent(steps::save);
        }
    }

    private boolean wasEditedSince(long id, Instant since) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM idea_step WHERE idea_id = ? AND kind = 'EDITED' AND happened_at > ?)")
                .params(id, LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /**
     * Adds below the text that neighbours voted for.
     *
     * @param text 1–5,000 characters as people count them
     */
    public void add(LabId labId, PersonId author, long id, PlainText text) {
        if (text.isEmpty() || NewIdea.isLonger(text, NewIdea.LONGEST_TEXT)) {
            throw new IllegalArgumentException("addition of " + text.length() + " characters");
        }
        var idea = hold(labId, author, id);
        if (additions.countByIdeaId(id) >= MOST_ADDITIONS) {
            throw new IdeaRefused(Why.TOO_MANY, "additions");
        }
        var now = clock.instant();
        idea.addedTo(now);
        ideas.save(idea);
        additions.save(new IdeaAddition(idea, text, now));
    }

    /** Takes the idea back. Withdrawing again changes nothing. */
    public void withdraw(LabId labId, PersonId author, long id) {
        var idea = hold(labId, author, id);
        if (idea.state() != IdeaState.WITHDRAWN) {
            var step = idea.withdraw(clock.instant());
            ideas.save(idea);
            steps.save(step);
        }
    }

    private Idea hold(LabId lab, PersonId author, long id) {
        return ideas.hold(lab.value(), id)
                .filter(idea -> IdeaRules.isAuthor(idea.author(), Optional.of(author)) && !idea.isDiscarded())
                .orElseThrow(() -> new IdeaUnknown(id));
    }

    private boolean hasVotes(long id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM vote WHERE idea_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private boolean needsReview(Lab lab, PersonId author) {
        return switch (lab.settings().reviewPolicy()) {
            case AT_ONCE -> false;
            case ALWAYS -> true;
            case UNTIL_TRUSTED ->
                approvedPieces(lab.id(), author) < lab.settings().trustedAfter();
        };
    }

    private int approvedPieces(LabId lab, PersonId author) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM idea
                        WHERE lab_id = ? AND author_id = ? AND published_at IS NOT NULL AND state <> 'REMOVED'""")
                .params(lab.value(), author.value())
                .query(Integer.class)
                .single();
    }
}
