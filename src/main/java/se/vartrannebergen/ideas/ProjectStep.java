package se.vartrannebergen.ideas;

/** What a project does with an idea that it carries out. */
public enum ProjectStep {
    /** It was started. */
    STARTED,
    /** It is under way. */
    BEGUN,
    /** It is done. */
    FINISHED,
    /** It is not carried on. */
    ENDED,
    /** It was not carried on, and is now. */
    TAKEN_UP
}
