package se.vartrannebergen.moderation;

/** What a heuristic saw in a text. It raises a case and never decides one. */
public enum Signal {
    /** Many links, or a link in somebody's first words. */
    LINKS,
    /** Much the same as the person sent a short while ago. */
    REPETITION,
    /** Letters repeated, or capitals only. */
    SHOUTING,
    /** Reads like what was removed before. */
    READS_LIKE_REMOVED,
    /** A personal number, phone number or e-mail address. */
    PERSONAL_DATA
}
