package se.vartrannebergen.tasks;

/** There is no such task in this group, or it is not there any more. */
public class TaskUnknown extends RuntimeException {
    TaskUnknown(long id) {
        super("task " + id);
    }
}
