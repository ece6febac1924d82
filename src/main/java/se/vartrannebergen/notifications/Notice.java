package se.vartrannebergen.notifications;

import java.time.Instant;
import java.util.Optional;
import se.vartrannebergen.shared.Language;

/**
 * One thing somebody was told, as the inbox shows it.
 *
 * @param about title of what it is about; empty where there is none, or where this person may not read it any more
 * @param into title of the idea that it became part of
 * @param actor name of whose act it was, where that is told
 * @param detail what belongs to the kind, see {@link NoticeKind}; empty where nothing does
 * @param over whether things have changed since: what was merged stands by itself again
 */
public record Notice(
        long id,
        NoticeKind kind,
        Optional<Title> about,
        Optional<Title> into,
        Optional<String> actor,
        String detail,
        boolean over,
        Instant happenedAt,
        boolean read) {

    public record Title(String words, Language language) {}
}
