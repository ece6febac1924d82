package se.vartrannebergen.moderation.ui;

import java.util.List;
import java.util.stream.Stream;
import se.vartrannebergen.look.Words;

/** What the things are called that cases and entries of the log are about. */
class KindWords {
    /** What people write and staff may be asked about. */
    static final List<String> WRITTEN = List.of(
            "idea",
            "comment",
            "update",
            "group",
            "help",
            "outcome",
            "task",
            "document",
            "poll",
            "reason",
            "meeting",
            "agenda",
            "minutes",
            "answer",
            "project",
            "promise");

    /** What staff acts are about. */
    static final List<String> LOGGED = Stream.concat(
                    Stream.of("case", "decision", "appeal", "person", "lab", "partner"), WRITTEN.stream())
            .toList();

    private KindWords() {}

    static String of(String kind) {
        return Words.say("moderation.kind." + (LOGGED.contains(kind) ? kind : "other"));
    }
}
