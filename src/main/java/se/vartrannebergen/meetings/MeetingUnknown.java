package se.vartrannebergen.meetings;

/** There is no such meeting in this lab, or the person who asks must not know of it. */
public class MeetingUnknown extends RuntimeException {
    public MeetingUnknown(long id) {
        super("meeting " + id);
    }
}
