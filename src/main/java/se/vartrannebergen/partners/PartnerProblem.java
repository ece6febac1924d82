package se.vartrannebergen.partners;

/** What an organisation's words lack. */
public enum PartnerProblem {
    NAME_MISSING,
    NAME_TOO_LONG,
    ABOUT_TOO_LONG,
    ANSWERS_FOR_TOO_LONG,
    CONTACT_TOO_LONG
}
