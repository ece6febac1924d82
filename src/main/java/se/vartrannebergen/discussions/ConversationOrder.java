package se.vartrannebergen.discussions;

/** In which order threads stand; replies stand as they were said. */
public enum ConversationOrder {
    NEWEST,
    OLDEST
}
