package se.vartrannebergen.documents;

/** What is missing before a file can be kept. Each has its words: {@code documents.problem.…}. */
public enum DocumentProblem {
    DESCRIPTION_MISSING,
    DESCRIPTION_TOO_LONG,
    /** It must be known that who can be recognised has agreed. */
    CONSENT_MISSING,
    CONSENT_TOO_LONG
}
