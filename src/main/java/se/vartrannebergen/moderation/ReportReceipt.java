package se.vartrannebergen.moderation;

import java.time.Instant;
import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;

/**
 * What came of a report, for whoever made it. It says nothing of who wrote the content, nor what was done to them.
 *
 * @param piece empty where not everybody can read it now
 * @param words what the reporter said; may be empty
 * @param language of the words
 * @param decision the one that stands, or stood until an appeal; empty while nobody has decided
 * @param authors outcome of an appeal by whoever wrote it, where it changed what was decided
 * @param own the reporter's own appeal
 */
public record ReportReceipt(
        String token,
        ContentRef content,
        Optional<ReportablePiece> piece,
        int rule,
        String words,
        Language language,
        Instant reportedAt,
        Optional<Decided> decision,
        Optional<WhatAppealSays.Outcome> authors,
        Optional<WhatAppealSays> own,
        boolean mayAppeal) {

    /** @param rule which it was decided on; empty where the content may stay */
    public record Decided(
            ContentAction action,
            Optional<Integer> rule,
            Optional<LocalizedText> reason,
            Instant decidedAt,
            Instant appealableUntil) {}

    /** One line of a list. @param kind of the content: what it says may be hidden by now */
    public record Line(String token, String kind, int rule, Instant reportedAt, Optional<ContentAction> decided) {}
}
