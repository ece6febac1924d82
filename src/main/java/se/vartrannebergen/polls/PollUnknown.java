package se.vartrannebergen.polls;

/** There is no such poll in this lab, or nobody who asks may know of it. */
public class PollUnknown extends RuntimeException {
    PollUnknown(long id) {
        super("poll " + id);
    }
}
