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
import se.vartrannebergen.labs.Labs;
import se.vartrannebergen.moderation.Act;
import se.vartrannebergen.moderation.Haste;
import se.vartrannebergen.moderation.Moderation;
import se.vartrannebergen.moderation.Pauses;
import se.vartrannebergen.moderation.Watch;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.texts.Slug;

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
    private final Moderation moderation;
    private final Pauses pauses;
    private final Haste haste;
    private final Watch watch;
    private final JdbcClient jdbc;
    private final Clock clock;

    Ideas(
            IdeaRepository ideas,
            IdeaStepRepository steps,
            IdeaAdditionRepository additions,
            Labs labs,
            Moderation moderation,
            Pauses pauses,
            Haste haste,
            Watch watch,
            JdbcClient jdbc,
            Clock clock) {
        this.ideas = ideas;
        this.steps = steps;
        this.additions = additions;
        this.labs = labs;
        this.moderation = moderation;
        this.pauses = pauses;
        this.haste = haste;
        this.watch = watch;
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
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now; the draft stays
     * @throws se.vartrannebergen.moderation.TooFast where the person sent many a moment ago; the draft stays
     */
    public Submitted submit(LabId labId, PersonId author, long draft, DraftContent content) {
        var lab = labs.get(labId);
        var idea = hold(labId, author, draft);
        if (idea.state() == IdeaState.DRAFT) {
            var finished = content.finished(lab);
            pauses.mustPost(labId, author);
            haste.take(Act.IDEA, labId, author);
            if (moderation.needsReview(labId, author)) {
                idea.sendForReview(finished);
                ideas.saveAndFlush(idea);
                moderation.awaitsReview(labId, content(draft));
            } else {
                var step = idea.publish(finished, clock.instant());
                ideas.saveAndFlush(idea);
                steps.save(step);
            }
            watch(labId, idea, finished.title().value() + "\n" + finished.text().value(), finished.language());
        }
        return new Submitted(Slug.of(draft, idea.title()), idea.state() == IdeaState.AWAITING_REVIEW);
    }

    /**
     * Writes an idea anew while nobody has voted, or after a facilitator asked for it. What it said before is kept for moderation.
     *
     * @throws IdeaRefused with {@link Why#HAS_VOTES} where somebody has, perhaps since the page was opened
     */
    public void edit(LabId labId, PersonId author, long id, DraftContent content) {
        var idea = hold(labId, author, id);
        var asked = idea.state() == IdeaState.HIDDEN && moderation.editIsAsked(labId, content(id));
        if (!asked) {
            pauses.mustPost(labId, author);
        }
        var finished = content.finished(labs.get(labId));
        keepVersion(labId, idea);
        var step = idea.edit(finished, hasVotes(id), asked, clock.instant());
        ideas.saveAndFlush(idea);
        step.ifPresent(steps::save);
        moderation.edited(labId, content(id));
        if (!asked) {
            moderation.changed(labId, author, content(id), true);
        }
        watch(labId, idea, finished.title().value() + "\n" + finished.text().value(), finished.language());
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
            ideas.saveAndFlush(idea);
            step.ifPresent(line -> {
                keepVersion(labId, idea);
                steps.save(line);
            });
            moderation.edited(labId, content(id));
            moderation.changed(labId, author, content(id), false);
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
        if (text.isEmpty() || text.isLongerThan(NewIdea.LONGEST_TEXT)) {
            throw new IllegalArgumentException("addition of " + text.length() + " characters");
        }
        var idea = hold(labId, author, id);
        if (additions.countByIdeaId(id) >= MOST_ADDITIONS) {
            throw new IdeaRefused(Why.TOO_MANY, "additions");
        }
        var now = clock.instant();
        pauses.mustPost(labId, author);
        idea.addedTo(now);
        keepVersion(labId, idea);
        ideas.saveAndFlush(idea);
        additions.saveAndFlush(new IdeaAddition(idea, text, now));
        moderation.edited(labId, content(id));
        moderation.changed(labId, author, content(id), false);
        watch(labId, idea, text.value(), idea.language());
    }

    private void watch(LabId lab, Idea idea, String text, Language language) {
        watch.over(lab, idea.author(), content(idea.id()), text, language);
    }

    /**
     * Takes the idea back. Withdrawing again changes nothing.
     *
     * @throws IdeaRefused with {@link Why#WRONG_STATE} where other ideas became part of it: it carries the voices of others
     */
    public void withdraw(LabId labId, PersonId author, long id) {
        var idea = hold(labId, author, id);
        if (idea.state() != IdeaState.WITHDRAWN) {
            if (hasParts(labId, id)) {
                throw new IdeaRefused(Why.WRONG_STATE, "withdraw with parts");
            }
            var step = idea.withdraw(clock.instant());
            ideas.saveAndFlush(idea);
            steps.save(step);
            moderation.withdrawn(labId, content(id));
        }
    }

    private Idea hold(LabId lab, PersonId author, long id) {
        return ideas.hold(lab.value(), id)
                .filter(idea -> IdeaRules.isAuthor(idea.author(), Optional.of(author)) && !idea.isDiscarded())
                .orElseThrow(() -> new IdeaUnknown(id));
    }

    private boolean hasParts(LabId lab, long id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM idea WHERE lab_id = ? AND merged_into = ?)")
                .params(lab.value(), id)
                .query(Boolean.class)
                .single();
    }

    private boolean hasVotes(long id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM vote WHERE idea_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private static ContentRef content(long id) {
        return new ContentRef(IdeaImages.KIND, id);
    }

    /** Before it changes. */
    private void keepVersion(LabId lab, Idea idea) {
        moderation.keepVersion(lab, content(idea.id()), idea.title(), idea.text(), idea.language());
    }
}
