package se.vartrannebergen.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.files.Image;
import se.vartrannebergen.files.Images;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.CaseUnknown;
import se.vartrannebergen.moderation.MergeableContent;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.moderation.ModerationRefused;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;
import se.vartrannebergen.shared.PlainText;
import se.vartrannebergen.texts.Slug;

/**
 * What moderation does with ideas. It asks for nobody's role: moderation did, or enough people reported the idea. Votes, history
 * and photos stay on what is hidden or removed, for the case that it comes back.
 */
@Service
@Transactional
public class ModeratedIdeas implements MergeableContent {
    /** Words of an idea that are compared with those of others. */
    private static final int COMPARED = 24;

    private static final String FIND = """
            SELECT id, state, author_id, title, text, language, COALESCE(published_at, updated_at) AS written_at,
                   (SELECT GROUP_CONCAT(a.text ORDER BY a.created_at, a.id SEPARATOR '\\n\\n') FROM idea_addition a
                        WHERE a.idea_id = idea.id) AS additions
            FROM idea WHERE lab_id = ? AND id = ? AND state <> 'DRAFT'""";

    private static final String TARGETS = """
            SELECT id, title, vote_count FROM idea
            WHERE lab_id = :lab AND id <> :id AND state IN ('OPEN', 'UNDER_CONSIDERATION')
              AND MATCH (search_words) AGAINST (:words %1$s)
            ORDER BY MATCH (search_words) AGAINST (:words %1$s) DESC, id DESC LIMIT :most""";

    private final IdeaRepository ideas;
    private final IdeaStepRepository steps;
    private final VoteBook votes;
    private final Images images;
    private final JdbcClient jdbc;
    private final Clock clock;

    ModeratedIdeas(
            IdeaRepository ideas,
            IdeaStepRepository steps,
            VoteBook votes,
            Images images,
            JdbcClient jdbc,
            Clock clock) {
        this.ideas = ideas;
        this.steps = steps;
        this.votes = votes;
        this.images = images;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return IdeaImages.KIND;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return jdbc.sql(FIND)
                .params(lab.value(), id)
                .query(ModeratedIdeas::piece)
                .optional();
    }

    private static ModeratedPiece piece(ResultSet row, int number) throws SQLException {
        var id = row.getLong("id");
        var title = row.getString("title");
        var text = Stream.of(row.getString("text"), row.getString("additions"))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return new ModeratedPiece(
                new ContentRef(IdeaImages.KIND, id),
                new PersonId(row.getLong("author_id")),
                title,
                text,
                new Language(row.getString("language")),
                visibility(IdeaState.valueOf(row.getString("state"))),
                "/ideas/" + Slug.of(id, title),
                IdeaCards.instant(row, "written_at").orElseThrow(),
                List.of());
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<String> pictures(LabId lab, long id) {
        return images.of(lab, new ContentRef(IdeaImages.KIND, id)).stream()
                .map(image -> image.address(Image.Size.SMALL))
                .toList();
    }

    /** Those that were ever published. */
    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public OptionalInt writtenBy(LabId lab, PersonId author) {
        return OptionalInt.of(
                jdbc.sql("SELECT COUNT(*) FROM idea WHERE lab_id = ? AND author_id = ? AND published_at IS NOT NULL")
                        .params(lab.value(), author.value())
                        .query(Integer.class)
                        .single());
    }

    private static Visibility visibility(IdeaState state) {
        return switch (state) {
            case AWAITING_REVIEW -> Visibility.WAITING;
            case OPEN, UNDER_CONSIDERATION, PLANNED, IN_PROGRESS, DONE, DECLINED, MERGED -> Visibility.PUBLIC;
            case HIDDEN -> Visibility.HIDDEN;
            case REMOVED -> Visibility.REMOVED;
            case DRAFT, WITHDRAWN -> Visibility.GONE;
        };
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        var idea = hold(lab, id);
        if (idea.state() != IdeaState.HIDDEN && idea.state() != IdeaState.WITHDRAWN) {
            idea.hide();
            ideas.saveAndFlush(idea);
        }
    }

    // The timeline says that it was removed and came back; why is between its author, who reported it, and who decided.
    @Override
    public void remove(LabId lab, long id, Because why) {
        take(
                lab,
                id,
                (idea, now) -> idea.state() == IdeaState.REMOVED || idea.state() == IdeaState.WITHDRAWN
                        ? Optional.empty()
                        : Optional.of(idea.remove(StepBy.THE_RULES, now)));
    }

    @Override
    public void restore(LabId lab, long id, Because why) {
        take(lab, id, (idea, now) -> isAway(idea) ? idea.restore(StepBy.THE_RULES, now) : Optional.empty());
    }

    @Override
    public void approve(LabId lab, long id) {
        take(
                lab,
                id,
                (idea, now) ->
                        idea.state() == IdeaState.AWAITING_REVIEW ? Optional.of(idea.approve(now)) : Optional.empty());
    }

    /**
     * The most alike by the words they are found by. Only ideas that take votes: voices can move nowhere else.
     *
     * @param words to look for, each of them or its beginning must be there; empty for those that read alike
     */
    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Target> targets(LabId lab, long id, String words) {
        var alike = words.isBlank();
        var looked = alike ? find(lab, id).map(ModeratedIdeas::compared).orElse("") : SearchWords.query(words);
        if (looked.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(TARGETS.formatted(alike ? "IN NATURAL LANGUAGE MODE" : "IN BOOLEAN MODE"))
                .param("lab", lab.value())
                .param("id", id)
                .param("words", looked)
                .param("most", MOST_TARGETS)
                .query((row, number) -> new Target(
                        row.getLong("id"),
                        row.getString("title"),
                        "/ideas/" + Slug.of(row.getLong("id"), row.getString("title")),
                        row.getInt("vote_count")))
                .list();
    }

    private static String compared(ModeratedPiece piece) {
        return Stream.of(SearchWords.of(piece.title(), piece.text()).split(" "))
                .limit(COMPARED)
                .collect(Collectors.joining(" "));
    }

    /**
     * What waits for review or is hidden becomes public with it, as part of the other. Moved votes are cast by the people
     * themselves: see {@link Voting#move}.
     *
     * @throws ModerationRefused where one of them takes no votes any more
     */
    @Override
    public void merge(LabId lab, long id, long into, Because why) {
        // Both are held, always in the same order: two merges at once neither cross nor wait for each other.
        LongStream.of(id, into).sorted().forEach(each -> hold(lab, each));
        try {
            restore(lab, id, why);
            approve(lab, id);
            take(lab, id, (idea, now) -> Optional.of(idea.mergeInto(hold(lab, into), by(why), now)));
        } catch (IdeaRefused refused) {
            throw new ModerationRefused(ModerationRefused.Why.NOT_POSSIBLE);
        }
    }

    @Override
    public void separate(LabId lab, long id, Because why) {
        var into = votes.mergedInto(lab, id);
        if (into.isEmpty()) {
            return;
        }
        LongStream.of(id, into.get()).sorted().forEach(each -> hold(lab, each));
        take(lab, id, (idea, now) -> {
            if (!idea.mergedInto().equals(into)) {
                return Optional.empty();
            }
            var step = idea.separate(by(why), now);
            votes.part(lab, id, into.get());
            return Optional.of(step);
        });
    }

    private static boolean isAway(Idea idea) {
        return idea.state() == IdeaState.HIDDEN || idea.state() == IdeaState.REMOVED;
    }

    private void take(LabId lab, long id, BiFunction<Idea, Instant, Optional<IdeaStep>> how) {
        var idea = hold(lab, id);
        var step = how.apply(idea, clock.instant());
        ideas.saveAndFlush(idea);
        step.ifPresent(steps::save);
    }

    private Idea hold(LabId lab, long id) {
        return ideas.hold(lab.value(), id)
                .filter(idea -> idea.state() != IdeaState.DRAFT)
                .orElseThrow(() -> new CaseUnknown("idea " + id));
    }

    private static StepBy by(Because why) {
        var words = why.reason();
        var fitting = words.isLongerThan(StepBy.LONGEST_REASON)
                ? new PlainText(words.shortened(StepBy.LONGEST_REASON - 1))
                : words;
        return new StepBy(Optional.empty(), fitting, why.language());
    }
}
