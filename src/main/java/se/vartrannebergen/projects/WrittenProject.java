package se.vartrannebergen.projects;

/**
 * A project as those find it who change it.
 *
 * @param edition what is saved must have been seen
 * @param outcome empty until it is done
 * @param mayHandOver whether whoever asks gives it to somebody else
 * @param own whether they carry it out, and do not only put it right
 */
public record WrittenProject(
        long id,
        ProjectState state,
        boolean archived,
        int edition,
        ProjectWords words,
        String outcome,
        boolean mayHandOver,
        boolean own) {}
