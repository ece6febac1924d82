package se.vartrannebergen.projects;

/** There is no such project in this lab, or the person who asks must not know that there is. */
public class ProjectUnknown extends RuntimeException {
    public ProjectUnknown(long id) {
        super("project " + id);
    }
}
