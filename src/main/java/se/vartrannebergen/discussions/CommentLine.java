package se.vartrannebergen.discussions;

import java.time.Instant;
import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.PersonId;

/**
 * A comment as one reader sees it.
 *
 * @param thread id of the comment that begins the thread; its own where it does
 * @param authorName the name as its author chose it; empty where the comment cannot be read
 * @param text empty where this reader cannot read it
 * @param at when it was posted
 * @param edited whether it says something else than at first
 * @param thanked whether the reader has thanked for it
 * @param mine whether the reader wrote it
 * @param editable whether the reader may change it now, unasked
 */
public record CommentLine(
        long id,
        long thread,
        PersonId author,
        Optional<String> authorName,
        CommentState state,
        Optional<String> text,
        Language language,
        Instant at,
        boolean edited,
        int thanks,
        boolean thanked,
        boolean mine,
        boolean editable) {

    public ContentRef content() {
        return new ContentRef(Comment.KIND, id);
    }

    public boolean isReply() {
        return thread != id;
    }

    public boolean isReadable() {
        return text.isPresent();
    }

    public boolean isDeletable() {
        return mine && CommentRules.mayDelete(state);
    }

    /** With what is known of the reader's own thanks. */
    public CommentLine thankedBy(CommentLine before) {
        return withThanks(thanks, before.thanked);
    }

    /** Where the reader must not know who it was. */
    CommentLine unnamed() {
        return new CommentLine(
                id,
                thread,
                author,
                Optional.empty(),
                state,
                text,
                language,
                at,
                edited,
                thanks,
                thanked,
                mine,
                editable);
    }

    public CommentLine withThanks(int figure, boolean byReader) {
        return new CommentLine(
                id, thread, author, authorName, state, text, language, at, edited, figure, byReader, mine, editable);
    }
}
