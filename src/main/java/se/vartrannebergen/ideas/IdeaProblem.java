package se.vartrannebergen.ideas;

/** Why a draft cannot be sent yet. */
public enum IdeaProblem {
    TITLE_TOO_SHORT,
    TITLE_TOO_LONG,
    TEXT_TOO_SHORT,
    TEXT_TOO_LONG,
    CATEGORY_MISSING,
    PLACE_MISSING
}
