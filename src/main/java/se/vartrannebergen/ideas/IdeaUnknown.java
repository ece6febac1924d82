package se.vartrannebergen.ideas;

/** There is no such idea in this lab, or the person who asks must not know that there is. */
public class IdeaUnknown extends RuntimeException {
    public IdeaUnknown(long id) {
        super("idea " + id);
    }
}
