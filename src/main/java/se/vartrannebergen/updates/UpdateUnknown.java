package se.vartrannebergen.updates;

/** There is no such piece of news in this lab, or it is not this person's to change. */
public class UpdateUnknown extends RuntimeException {
    UpdateUnknown(long id) {
        super("update " + id);
    }
}
