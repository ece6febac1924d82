package se.vartrannebergen.discussions;

import java.util.List;

/**
 * A comment and what was answered.
 *
 * @param replies as they were said; perhaps only the first of them
 * @param allReplies how many there are
 */
public record CommentThread(CommentLine first, List<CommentLine> replies, int allReplies) {
    public long id() {
        return first.id();
    }
}
