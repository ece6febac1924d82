package se.vartrannebergen.projects;

/** There is no such promise in this lab, or the person who asks must not know that there is. */
public class PromiseUnknown extends RuntimeException {
    public PromiseUnknown(long id) {
        super("promise " + id);
    }
}
