package se.vartrannebergen.tasks;

/** Somebody else changed what the task says meanwhile. Nothing was changed: both wordings are to be shown. */
public class TaskChangedElsewhere extends RuntimeException {
    private final TaskWords now;
    private final int edition;

    TaskChangedElsewhere(TaskWords now, int edition) {
        super("edition " + edition);
        this.now = now;
        this.edition = edition;
    }

    /** What it says now. */
    public TaskWords now() {
        return now;
    }

    /** Which wording that is. */
    public int edition() {
        return edition;
    }
}
