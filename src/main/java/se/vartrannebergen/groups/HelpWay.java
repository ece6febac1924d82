package se.vartrannebergen.groups;

/** How somebody wants to help. Each has its words: {@code groups.help.way.…}. */
public enum HelpWay {
    HANDS,
    /** Can lend a room. */
    ROOM,
    TOOLS,
    /** Speaks other languages. */
    LANGUAGES,
    TIME
}
