package se.vartrannebergen.moderation;

import java.time.Instant;
import java.util.Optional;
import se.vartrannebergen.shared.ContentRef;
import se.vartrannebergen.shared.Language;
import se.vartrannebergen.shared.LocalizedText;

/**
 * The statement of reasons, for whoever wrote what was decided about: all that Regulation (EU) 2022/2065, article 17(3) lists. It
 * never says who reported.
 *
 * @param title of the content when it was decided; excerpt and language likewise
 * @param address where the content is read by its author now; empty where it is gone
 * @param pausedUntil empty where nobody is paused, or for as long as it lasts
 * @param machine whether a heuristic helped to find it; no machine decides
 * @param reported whether people reported it
 * @param undoneAt when whoever decided took it back
 * @param overturnedAt when an appeal was granted
 */
public record DecisionLetter(
        long id,
        ContentRef content,
        String title,
        String excerpt,
        Language language,
        Optional<String> address,
        ContentAction action,
        Measure measure,
        Optional<Instant> pausedUntil,
        Optional<Integer> rule,
        Optional<LocalizedText> facts,
        Optional<LocalizedText> reason,
        Cause cause,
        boolean machine,
        boolean reported,
        Instant decidedAt,
        Optional<Instant> undoneAt,
        Optional<Instant> overturnedAt,
        Instant appealableUntil,
        Optional<WhatAppealSays> appeal,
        boolean mayAppeal) {

    /** One line of a list. @param stands whether it was neither undone nor overturned */
    public record Line(
            long id,
            String title,
            Language language,
            ContentAction action,
            Measure measure,
            Instant decidedAt,
            boolean stands) {}
}
