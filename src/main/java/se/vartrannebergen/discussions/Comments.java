package se.vartrannebergen.discussions;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.discussions.CommentRefused.Why;
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

/** What people do with their comments. A comment of another lab or another author is as if it did not exist. */
@Service
@Transactional
public class Comments {
    /** In one thread. */
    public static final int MOST_REPLIES = 300;

    /** Within this time, the same words by the same person in the same place are the same comment, sent again. */
    static final Duration SENT_AGAIN = Duration.ofMinutes(10);

    private final CommentRepository comments;
    private final DiscussedPieces pieces;
    private final Mentions mentions;
    private final CommentDrafts drafts;
    private final Moderation moderation;
    private final Pauses pauses;
    private final Haste haste;
    private final Watch watch;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(
            CommentRepository comments,
            DiscussedPieces pieces,
            Mentions mentions,
            CommentDrafts drafts,
            Moderation moderation,
            Pauses pauses,
            Haste haste,
            Watch watch,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.comments = comments;
        this.pieces = pieces;
        this.mentions = mentions;
        this.drafts = drafts;
        this.moderation = moderation;
        this.pauses = pauses;
        this.haste = haste;
        this.watch = watch;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Posts a comment; its draft goes. Posting twice posts once: the second time says what the first did.
     *
     * @throws se.vartrannebergen.moderation.Paused where the person posts nothing for now
     * @throws se.vartrannebergen.moderation.TooFast where the person said much a moment ago
     * @throws CommentRefused where nothing can be said there
     */
    public Posted post(LabId lab, PersonId author, ContentRef on, NewComment said) {
        pauses.mustPost(lab, author);
        if (!pieces.mayComment(lab, on, author)) {
            throw new CommentRefused(Why.CLOSED, on.toString());
        }
        @Nullable PersonId repliedTo = said.replyTo()
                .map(id -> thread(lab, on, id).author())
                .filter(first -> pieces.stillReads(lab, on, first))
                .orElse(null);
        var sentBefore = sentBefore(lab, author, on, said);
        if (sentBefore.stream().anyMatch(SentBefore::same)) {
            drafts.forget(lab, author, on, said.replyTo());
            return sentBefore.getFirst().posted();
        }
        haste.take(Act.COMMENT, lab, author);
        // Other words with the token of what was sent already, perhaps from another device: they are not lost.
        var words = sentBefore.stream().anyMatch(SentBefore::sameToken)
                ? said.withToken(UUID.randomUUID().toString())
                : said;
        var waits = moderation.needsReview(lab, author);
        var comment = comments.saveAndFlush(new Comment(lab, on, author, words, waits, clock.instant()));
        var mentioned = mentions.keep(comment);
        drafts.forget(lab, author, on, said.replyTo());
        if (waits) {
            moderation.awaitsReview(lab, comment.content());
            events.publishEvent(new CommentEvent.CommentSentForReview(lab, comment.id(), on, author));
        } else {
            events.publishEvent(new CommentEvent.CommentPosted(lab, comment.id(), on, author, repliedTo, mentioned));
        }
        watch.over(lab, author, comment.content(), comment.text().value(), comment.language());
        return new Posted(comment.id(), waits);
    }

    /** The thread that is answered, held so that its author does not take it back meanwhile. */
    private Comment thread(LabId lab, ContentRef on, long id) {
        var thread = comments.hold(lab.value(), id)
                .filter(first -> first.on().equals(on) && first.replyTo().isEmpty())
                .orElseThrow(() -> new CommentUnknown(id));
        if (thread.state() != CommentState.PUBLIC) {
            throw new CommentRefused(Why.THREAD_GONE, "reply in " + thread.state());
        }
        var replies = jdbc.sql("SELECT COUNT(*) FROM comment WHERE lab_id = ? AND reply_to = ?")
                .params(lab.value(), id)
                .query(Integer.class)
                .single();
        if (replies >= MOST_REPLIES) {
            throw new CommentRefused(Why.THREAD_FULL, replies + " replies");
        }
        return thread;
    }

    /** @param same whether it says the same in the same place; @param sameToken whether it was this draft */
    private record SentBefore(Posted posted, boolean same, boolean sameToken) {}

    private List<SentBefore> sentBefore(LabId lab, PersonId author, ContentRef on, NewComment said) {
        return jdbc.sql("""
                        SELECT id, state, text = :text COLLATE utf8mb4_bin AND content_kind = :kind AND content_id = :on
                            AND COALESCE(reply_to, 0) = :replyTo AND state <> 'DELETED' AS same,
                            token = :token AS same_token
                        FROM comment
                        WHERE lab_id = :lab AND author_id = :author AND (token = :token OR written_at > :lately)
                        ORDER BY same DESC, same_token DESC LIMIT 1""")
                .param("lab", lab.value())
                .param("author", author.value())
                .param("kind", on.kind())
                .param("on", on.id())
                .param("replyTo", said.replyTo().orElse(0L))
                .param("token", said.token())
                .param("lately", CommentDrafts.utc(clock.instant().minus(SENT_AGAIN)))
                .param("text", said.text().value())
                .query((row, number) -> new SentBefore(
                        new Posted(
                                row.getLong("id"),
                                CommentState.valueOf(row.getString("state")) == CommentState.WAITING),
                        row.getBoolean("same"),
                        row.getBoolean("same_token")))
                .list();
    }

    /**
     * Says it otherwise, within {@link CommentRules#EDITED_WITHIN}, or after a facilitator asked for a change.
     *
     * @param language of the new words
     * @throws CommentNotReady where the bounds of {@link NewComment} are not kept
     */
    public void edit(LabId lab, PersonId author, long id, PlainText words, Language language) {
        NewComment.problem(words).ifPresent(problem -> {
            throw new CommentNotReady(problem);
        });
        var comment = own(lab, author, id);
        if (pieces.isClosedTo(lab, comment.on(), Optional.of(author))) {
            throw new CommentUnknown(id);
        }
        var asked = moderation.editIsAsked(lab, comment.content());
        if (!asked) {
            pauses.mustPost(lab, author);
        }
        var before = comment.text().value();
        var beforeLanguage = comment.language();
        if (!comment.edit(words, language, asked, clock.instant())) {
            return;
        }
        moderation.keepVersion(lab, comment.content(), title(comment), before, beforeLanguage);
        comments.saveAndFlush(comment);
        var mentionedBefore = mentions.of(lab, id);
        var mentioned = mentions.keep(comment);
        moderation.edited(lab, comment.content());
        watch.over(lab, author, comment.content(), comment.text().value(), comment.language());
        events.publishEvent(new CommentEvent.CommentEdited(
                lab,
                id,
                comment.on(),
                author,
                comment.state() == CommentState.PUBLIC
                        ? mentioned.stream()
                                .filter(person -> !mentionedBefore.contains(person))
                                .toList()
                        : List.of()));
    }

    private String title(Comment comment) {
        return pieces.find(comment.lab(), comment.on())
                .map(DiscussedPiece::title)
                .orElse("");
    }

    /** Takes it back, for good, also where its author may not read there any more. Deleting again changes nothing. */
    public void delete(LabId lab, PersonId author, long id) {
        var comment = own(lab, author, id);
        if (comment.state() == CommentState.DELETED) {
            return;
        }
        comment.delete();
        comments.saveAndFlush(comment);
        moderation.withdrawn(lab, comment.content());
        events.publishEvent(new CommentEvent.CommentDeleted(lab, id, comment.on(), author));
    }

    /** Where a comment stands, whatever became of it; empty where there is none in this lab. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<CommentPlace> place(LabId lab, long id) {
        return comments.findByLabIdAndId(lab.value(), id)
                .flatMap(comment -> pieces.find(lab, comment.on())
                        .map(piece -> new CommentPlace(
                                comment.on(),
                                comment.author(),
                                comment.state(),
                                CommentPlace.address(piece.address(), id),
                                piece.title(),
                                piece.language())));
    }

    /** Published after a facilitator looked at it. */
    void approved(LabId lab, long id) {
        var comment = comments.hold(lab.value(), id).orElseThrow(() -> new CommentUnknown(id));
        if (comment.state() != CommentState.WAITING) {
            return;
        }
        comment.approve(clock.instant());
        comments.saveAndFlush(comment);
        @Nullable PersonId repliedTo = comment.replyTo()
                .flatMap(first -> comments.findByLabIdAndId(lab.value(), first))
                .map(Comment::author)
                .filter(first -> pieces.stillReads(lab, comment.on(), first))
                .orElse(null);
        List<PersonId> mentioned = mentions.of(lab, id);
        events.publishEvent(
                new CommentEvent.CommentPosted(lab, id, comment.on(), comment.author(), repliedTo, mentioned));
    }

    private Comment own(LabId lab, PersonId author, long id) {
        return comments.hold(lab.value(), id)
                .filter(comment -> comment.author().equals(author))
                .orElseThrow(() -> new CommentUnknown(id));
    }
}
