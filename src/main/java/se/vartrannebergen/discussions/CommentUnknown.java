package se.vartrannebergen.discussions;

/** There is no such comment in this lab, or nobody who asks may know of it. */
public class CommentUnknown extends RuntimeException {
    CommentUnknown(long id) {
        super("comment " + id);
    }
}
