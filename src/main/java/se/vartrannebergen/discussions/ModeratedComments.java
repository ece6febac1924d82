package se.vartrannebergen.discussions;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vartrannebergen.moderation.Because;
import se.vartrannebergen.moderation.ModeratedContent;
import se.vartrannebergen.moderation.ModeratedPiece;
import se.vartrannebergen.moderation.ModeratedPiece.Around;
import se.vartrannebergen.moderation.ModeratedPiece.Visibility;
import se.vartrannebergen.shared.LabId;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/** Comments, as moderation sees them. */
@Component
@Transactional
class ModeratedComments implements ModeratedContent {
    private static final int BEFORE = 2;
    private static final int AFTER = 2;
    private static final String COLUMNS = "SELECT p.display_name, c.text, c.language, c.written_at FROM comment c"
            + " JOIN person p ON p.id = c.author_id WHERE c.lab_id = :lab AND c.state = 'PUBLIC' ";

    private final CommentRepository comments;
    private final Comments service;
    private final DiscussedPieces pieces;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ModeratedComments(
            CommentRepository comments,
            Comments service,
            DiscussedPieces pieces,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.comments = comments;
        this.service = service;
        this.pieces = pieces;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public String kind() {
        return Comment.KIND;
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<ModeratedPiece> find(LabId lab, long id) {
        return comments.findByLabIdAndId(lab.value(), id)
                .flatMap(comment -> pieces.find(lab, comment.on()).map(on -> piece(comment, on)));
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isReadByAll(LabId lab, ModeratedPiece piece) {
        return isReadBy(lab, piece, Optional.empty());
    }

    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isReadBy(LabId lab, ModeratedPiece piece, Optional<PersonId> reader) {
        return piece.visibility() == Visibility.PUBLIC
                && comments.findByLabIdAndId(lab.value(), piece.content().id())
                        .filter(comment -> pieces.mayRead(lab, comment.on(), reader))
                        .isPresent();
    }

    private ModeratedPiece piece(Comment comment, DiscussedPiece on) {
        return new ModeratedPiece(
                comment.content(),
                comment.author(),
                on.title(),
                comment.text().value(),
                comment.language(),
                switch (comment.state()) {
                    case WAITING -> Visibility.WAITING;
                    case PUBLIC -> Visibility.PUBLIC;
                    case HIDDEN -> Visibility.HIDDEN;
                    case REMOVED -> Visibility.REMOVED;
                    case DELETED -> Visibility.GONE;
                },
                CommentPlace.address(on.address(), comment.id()),
                comment.writtenAt(),
                around(comment));
    }

    /** The comment it answers, what was said just before in the same thread, and what was answered. */
    private List<Around> around(Comment comment) {
        return jdbc.sql("(" + COLUMNS + """
                         AND c.id = :first AND c.id <> :id)
                        UNION ALL (SELECT * FROM (""" + COLUMNS + """
                         AND c.reply_to = :first AND c.id <> :id AND c.written_at <= :at
                            ORDER BY c.written_at DESC LIMIT :before) AS said)
                        UNION ALL (""" + COLUMNS + """
                         AND c.reply_to = :first AND c.id <> :id AND c.written_at > :at
                            ORDER BY c.written_at LIMIT :after)
                        ORDER BY written_at""")
                .param("lab", comment.lab().value())
                .param("id", comment.id())
                .param("first", comment.replyTo().orElse(comment.id()))
                .param("at", CommentDrafts.utc(comment.writtenAt()))
                .param("before", BEFORE)
                .param("after", AFTER)
                .query((row, number) -> new Around(
                        Optional.ofNullable(row.getString("display_name")),
                        row.getString("text"),
                        new Language(row.getString("language")),
                        row.getObject("written_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    /** Those that others could read, unless their author took them back. */
    @Override
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public OptionalInt writtenBy(LabId lab, PersonId author) {
        return OptionalInt.of(jdbc.sql("SELECT COUNT(*) FROM comment WHERE lab_id = ? AND author_id = ?"
                        + " AND (state = 'PUBLIC' OR previous_state = 'PUBLIC')")
                .params(lab.value(), author.value())
                .query(Integer.class)
                .single());
    }

    @Override
    public void hide(LabId lab, long id, Because why) {
        change(lab, id, Comment::hide, comment -> new CommentEvent.CommentHidden(lab, id, comment.on()));
    }

    @Override
    public void remove(LabId lab, long id, Because why) {
        change(lab, id, Comment::remove, comment -> new CommentEvent.CommentRemoved(lab, id, comment.on()));
    }

    @Override
    public void restore(LabId lab, long id, Because why) {
        change(lab, id, Comment::restore, comment -> new CommentEvent.CommentRestored(lab, id, comment.on()));
    }

    @Override
    public void approve(LabId lab, long id) {
        service.approved(lab, id);
    }

    private void change(LabId lab, long id, Predicate<Comment> how, Function<Comment, CommentEvent> told) {
        var comment = comments.hold(lab.value(), id).orElseThrow(() -> new CommentUnknown(id));
        if (how.test(comment)) {
            comments.saveAndFlush(comment);
            events.publishEvent(told.apply(comment));
        }
    }
}
