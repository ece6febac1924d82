package se.vartrannebergen.polls;

/** What somebody says of an option, or of the question itself. */
public enum Stance {
    YES,
    NO,
    ABSTAIN,
    CHOSEN,
    IF_NEED_BE,
    AGREE,
    LIVE_WITH,
    OBJECT
}
