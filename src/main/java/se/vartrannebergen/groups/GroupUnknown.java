package se.vartrannebergen.groups;

/** There is no such group in this lab, or the person who asks must not know what is in it. */
public class GroupUnknown extends RuntimeException {
    public GroupUnknown(long id) {
        super("group " + id);
    }
}
