package se.vartrannebergen.groups;

/** Who reads what came of a group. */
enum OutcomeState {
    PUBLIC,
    HIDDEN,
    REMOVED
}
